extension KioskServicePhrase {
    static let sl = """
        serviceMenu = Servisni meni
        supervisorsOnly = Ta meni lahko odprejo samo vodje in skrbniki.
        checkingPIN = PIN se preverja …

        tryPrinter = Natisni preskusni listek
        tryLanguages = Oglej si vse jezike in jim prisluhni
        restartKiosk = Znova zaženi kiosk
        aboutKiosk = Kaj kiosk ve o sebi
        leaveMenu = Nazaj k strankam

        printerNone = Ta kiosk nima tiskalnika.
        printerReady = Tiskalnik je pripravljen.
        printerSilent = Tiskalnika ni mogoče vprašati, kako je z njim.
        printerTried = Preskusni listek je natisnjen.
        printerTrying = Preskusni listek se tiska …
        testTicket = Preskusni listek
        testLetters = Črke: {letters}
        printTooLate = Ni bilo natisnjeno pravočasno

        languageSample = Katera koli tipka pokaže naslednji jezik.
        voiceNone = Tu ni glasu.
        kioskRestarts = Kiosk se znova zaganja …

        knowsProgram = Program
        knowsServer = Strežnik
        knowsOffice = Poslovalnica
        knowsPrinter = Tiskalnik
        knowsVoice = Glas
        knowsScreen = Zaslon
        knowsContact = Povezava s strežnikom
        voiceIsOn = Glas je na voljo.
        contactIsGood = dobra
        contactIsLost = prekinjena
        """
}
