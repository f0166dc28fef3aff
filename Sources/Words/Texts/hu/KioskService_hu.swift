extension KioskServicePhrase {
    static let hu = """
        serviceMenu = Szervizmenü
        supervisorsOnly = Ezt a menüt csak vezetők és rendszergazdák nyithatják meg.
        checkingPIN = A PIN-kód ellenőrzése …

        tryPrinter = Próbajegy nyomtatása
        tryLanguages = Minden nyelv megtekintése és meghallgatása
        restartKiosk = A kioszk újraindítása
        aboutKiosk = Amit a kioszk magáról tud
        leaveMenu = Vissza az ügyfelekhez

        printerNone = Ehhez a kioszkhoz nem tartozik nyomtató.
        printerReady = A nyomtató készen áll.
        printerSilent = A nyomtató állapota nem kérdezhető le.
        printerTried = A próbajegy elkészült.
        printerTrying = A próbajegy nyomtatása folyamatban …
        testTicket = Próbajegy
        testLetters = Betűk: {letters}
        printTooLate = Nem készült el időben

        languageSample = Bármely gomb a következő nyelvet mutatja.
        voiceNone = Itt nincs hang.
        kioskRestarts = A kioszk újraindul …

        knowsProgram = Program
        knowsServer = Kiszolgáló
        knowsOffice = Iroda
        knowsPrinter = Nyomtató
        knowsVoice = Hang
        knowsScreen = Képernyő
        knowsContact = Kapcsolat a kiszolgálóval
        voiceIsOn = Van hang.
        contactIsGood = jó
        contactIsLost = megszakadt
        """
}
