extension KioskServicePhrase {
    static let pl = """
        serviceMenu = Menu serwisowe
        supervisorsOnly = To menu mogą otworzyć tylko kierownicy i administratorzy.
        checkingPIN = Sprawdzanie kodu PIN …

        tryPrinter = Wydrukuj bilet próbny
        tryLanguages = Obejrzyj każdy język i posłuchaj
        restartKiosk = Uruchom kiosk ponownie
        aboutKiosk = Co kiosk wie o sobie
        leaveMenu = Powrót do klientów

        printerNone = Ten kiosk nie ma drukarki.
        printerReady = Drukarka jest gotowa.
        printerSilent = Nie można zapytać drukarki o jej stan.
        printerTried = Bilet próbny jest wydrukowany.
        printerTrying = Bilet próbny jest drukowany …
        testTicket = Bilet próbny
        testLetters = Litery: {letters}
        printTooLate = Nie wydrukowano na czas

        languageSample = Dowolny klawisz pokazuje następny język.
        voiceNone = Nie ma tu głosu.
        kioskRestarts = Kiosk uruchamia się ponownie …

        knowsProgram = Program
        knowsServer = Serwer
        knowsOffice = Urząd
        knowsPrinter = Drukarka
        knowsVoice = Głos
        knowsScreen = Ekran
        knowsContact = Kontakt z serwerem
        voiceIsOn = Głos jest włączony.
        contactIsGood = dobry
        contactIsLost = utracony
        """
}
