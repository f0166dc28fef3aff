extension AlarmPhrase {
    static let pl = """
        keyAlarm = Alarm
        keyAccept = Idę
        keyClear = Koniec alarmu
        helpAlarm = Wezwanie współpracowników na pomoc; z potwierdzeniem.
        helpAnswer = Odpowiedź na alarm: idę albo koniec.

        alarmTitle = Wezwać wszystkich na pomoc?
        alarmConfirm = Każda konsola pokazuje „{place}”, aż ktoś odpowie.
        alarmText = Co się dzieje?
        alarmRaised = Potrzebna pomoc: {place}
        alarmOwn = Alarm wysłany; jeszcze bez odpowiedzi.
        alarmAccepted = Pomaga {helper}: {place}
        alarmOwnAccepted = {helper} idzie z pomocą.
        didAlarm = Współpracownicy zostali wezwani.
        didAccept = Wszyscy widzą, że idziesz.
        didClear = Alarm zakończony.
        noAlarm = Nie ma alarmu do odpowiedzi.
        """
}
