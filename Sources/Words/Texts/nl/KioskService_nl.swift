extension KioskServicePhrase {
    static let nl = """
        serviceMenu = Servicemenu
        supervisorsOnly = Alleen leidinggevenden en beheerders mogen dit menu openen.
        checkingPIN = De pincode wordt gecontroleerd …

        tryPrinter = Een testticket afdrukken
        tryLanguages = Elke taal bekijken en beluisteren
        restartKiosk = De zuil opnieuw starten
        aboutKiosk = Wat deze zuil over zichzelf weet
        leaveMenu = Terug naar de bezoekers

        printerNone = Deze zuil heeft geen printer.
        printerReady = De printer is gereed.
        printerSilent = De printer kan niet vertellen hoe het met hem is.
        printerTried = Het testticket is afgedrukt.
        printerTrying = Het testticket wordt afgedrukt …
        testTicket = Testticket
        testLetters = Letters: {letters}
        printTooLate = Niet op tijd afgedrukt

        languageSample = Elke toets toont de volgende taal.
        voiceNone = Hier is geen stem.
        kioskRestarts = De zuil start opnieuw …

        knowsProgram = Programma
        knowsServer = Server
        knowsOffice = Kantoor
        knowsPrinter = Printer
        knowsVoice = Stem
        knowsScreen = Scherm
        knowsContact = Contact met de server
        voiceIsOn = Er is een stem.
        contactIsGood = goed
        contactIsLost = verbroken
        """
}
