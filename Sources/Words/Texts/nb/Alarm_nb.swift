extension AlarmPhrase {
    static let nb = """
        keyAlarm = Alarm
        keyAccept = Jeg kommer
        keyClear = Det er over
        helpAlarm = Tilkall kolleger; du blir spurt først.
        helpAnswer = Svar på en alarm: du kommer, eller det er over.

        alarmTitle = Tilkalle alle kolleger?
        alarmConfirm = Alle skjermer viser «{place}» til noen svarer.
        alarmText = Hva gjelder det?
        alarmRaised = Trenger hjelp: {place}
        alarmOwn = Alarmen din er sendt; ingen har svart ennå.
        alarmAccepted = {helper} hjelper: {place}
        alarmOwnAccepted = {helper} kommer for å hjelpe deg.
        didAlarm = Kollegene er tilkalt.
        didAccept = Alle ser at du kommer.
        didClear = Alarmen er over.
        noAlarm = Det er ingen alarm å svare på.
        """
}
