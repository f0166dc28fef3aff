extension KioskServicePhrase {
    static let nb = """
        serviceMenu = Servicemeny
        supervisorsOnly = Bare ledere og administratorer kan åpne denne menyen.
        checkingPIN = PIN-koden kontrolleres …

        tryPrinter = Skriv ut en prøvelapp
        tryLanguages = Se på og lytt til hvert språk
        restartKiosk = Start kiosken på nytt
        aboutKiosk = Hva kiosken vet om seg selv
        leaveMenu = Tilbake til de besøkende

        printerNone = Denne kiosken har ingen skriver.
        printerReady = Skriveren er klar.
        printerSilent = Skriveren kan ikke spørres om tilstanden.
        printerTried = Prøvelappen er skrevet ut.
        printerTrying = Prøvelappen skrives ut …
        testTicket = Prøvelapp
        testLetters = Bokstaver: {letters}
        printTooLate = Ikke skrevet ut i tide

        languageSample = En tast viser neste språk.
        voiceNone = Det er ingen stemme her.
        kioskRestarts = Kiosken starter på nytt …

        knowsProgram = Program
        knowsServer = Server
        knowsOffice = Kontor
        knowsPrinter = Skriver
        knowsVoice = Stemme
        knowsScreen = Skjerm
        knowsContact = Kontakt med serveren
        voiceIsOn = Det er en stemme.
        contactIsGood = god
        contactIsLost = brutt
        """
}
