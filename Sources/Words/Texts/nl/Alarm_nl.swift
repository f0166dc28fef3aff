extension AlarmPhrase {
    static let nl = """
        keyAlarm = Alarm
        keyAccept = Ik kom
        keyClear = Het is voorbij
        helpAlarm = Roep collega’s te hulp; eerst wordt om bevestiging gevraagd.
        helpAnswer = Beantwoord een alarm: u komt, of het is voorbij.

        alarmTitle = Alle collega’s te hulp roepen?
        alarmConfirm = Elk scherm toont “{place}” tot iemand antwoordt.
        alarmText = Wat is er?
        alarmRaised = Hulp nodig: {place}
        alarmOwn = Uw alarm is verstuurd; nog geen antwoord.
        alarmAccepted = {helper} helpt: {place}
        alarmOwnAccepted = {helper} komt u helpen.
        didAlarm = Uw collega’s zijn geroepen.
        didAccept = Iedereen ziet dat u komt.
        didClear = Het alarm is voorbij.
        noAlarm = Er is geen alarm om te beantwoorden.
        """
}
