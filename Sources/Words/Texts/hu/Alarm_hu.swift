extension AlarmPhrase {
    static let hu = """
        keyAlarm = Riasztás
        keyAccept = Megyek
        keyClear = Vége
        helpAlarm = A kollégák hívása segítségül; előbb rákérdez.
        helpAnswer = Válasz a riasztásra: megy, vagy vége.

        alarmTitle = Minden kolléga hívása segítségül?
        alarmConfirm = Válaszig minden képernyőn ez látszik: „{place}”.
        alarmText = Mi történt?
        alarmRaised = Segítség kell: {place}
        alarmOwn = A riasztás kiment; még nincs válasz.
        alarmAccepted = {helper} segít: {place}
        alarmOwnAccepted = {helper} jön segíteni.
        didAlarm = A kollégák értesítve.
        didAccept = Mindenki látja, hogy megy.
        didClear = A riasztásnak vége.
        noAlarm = Nincs megválaszolandó riasztás.
        """
}
