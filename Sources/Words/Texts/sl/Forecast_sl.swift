extension ForecastPhrase {
    static let sl = """
        forecastAt = Stanje ob {time}
        noForecastYet = Napovedi še ni.
        remark = Opomba
        beyondTarget = dlje od cilja
        perhapsNotBeforeClosing = morda ne pred zaprtjem
        notBeforeClosing = ne pred zaprtjem
        meanError = Povprečna napaka: {minutes} min; ljudje spredaj × povprečje ÷ okenca: {naive} min
        """
}
