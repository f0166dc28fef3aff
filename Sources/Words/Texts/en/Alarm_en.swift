extension AlarmPhrase {
    static let en = """
        keyAlarm = Alarm
        keyAccept = I am coming
        keyClear = It is over
        helpAlarm = Call your colleagues for help; you are asked first.
        helpAnswer = Answer an alarm: you are coming; or it is over.

        # {place} is a counter's name or an office's; {who} and {helper} are people.
        alarmTitle = Call all colleagues to help?
        alarmConfirm = Every console shows “{place}” until somebody answers.
        alarmText = What is it?
        alarmRaised = Help needed: {place}
        alarmOwn = Your alarm is out; nobody has answered yet.
        alarmAccepted = {helper} is helping: {place}
        alarmOwnAccepted = {helper} is coming to help you.
        didAlarm = Your colleagues have been called.
        didAccept = Everybody sees that you are coming.
        didClear = The alarm is over.
        noAlarm = There is no alarm to answer.
        """
}
