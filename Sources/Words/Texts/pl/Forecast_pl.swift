extension ForecastPhrase {
    static let pl = """
        forecastAt = Stan na {time}
        noForecastYet = Nie ma jeszcze prognozy.
        remark = Uwaga
        beyondTarget = dłużej niż cel
        perhapsNotBeforeClosing = może nie przed zamknięciem
        notBeforeClosing = nie przed zamknięciem
        meanError = Średni błąd: {minutes} min; osoby przed × średnia ÷ stanowiska: {naive} min
        """
}
