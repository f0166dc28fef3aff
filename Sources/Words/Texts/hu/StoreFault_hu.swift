extension StoreFaultPhrase {
    static let hu = """
        diskFull = A lemez megtelt. Amint újra lesz hely, magától folytatódik.
        diskReadOnly = A lemez csak olvasható. A rendszergazdának kell megnéznie.
        diskFailing = A lemez olvasása vagy írása nem sikerül. A rendszergazdának kell megnéznie.
        syncFailed = A lemez nem igazolta vissza az írást. A kiszolgáló újraindításáig semmi sem
            mentődik.
        fileLost = Egy adatfájlt eltávolítottak vagy kicseréltek. Amíg vissza nem kerül, és a
            kiszolgáló újra nem indul, semmi sem mentődik.
        """
}
