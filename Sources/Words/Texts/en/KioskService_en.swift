extension KioskServicePhrase {
    static let en = """
        serviceMenu = Service menu
        supervisorsOnly = Only supervisors and administrators may open this menu.
        checkingPIN = The PIN is being checked …

        tryPrinter = Print a test ticket
        tryLanguages = Look at each language, and listen
        restartKiosk = Restart the kiosk
        aboutKiosk = What this kiosk knows of itself
        leaveMenu = Back to the visitors

        printerNone = This kiosk has no printer.
        printerReady = The printer is ready.
        printerSilent = The printer cannot be asked how it is.
        printerTried = The test ticket is printed.
        printerTrying = The test ticket is being printed …
        testTicket = Test ticket
        testLetters = Letters: {letters}
        printTooLate = Not printed in time

        languageSample = Any key shows the next language.
        voiceNone = There is no voice here.
        kioskRestarts = The kiosk restarts …

        knowsProgram = Program
        knowsServer = Server
        knowsOffice = Office
        knowsPrinter = Printer
        knowsVoice = Voice
        knowsScreen = Screen
        knowsContact = Contact with the server
        voiceIsOn = There is a voice.
        contactIsGood = good
        contactIsLost = lost
        """
}
