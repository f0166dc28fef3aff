extension ForecastPhrase {
    static let nl = """
        forecastAt = Stand van {time}
        noForecastYet = Er is nog geen prognose.
        remark = Opmerking
        beyondTarget = langer dan het doel
        perhapsNotBeforeClosing = misschien niet vóór sluitingstijd
        notBeforeClosing = niet vóór sluitingstijd
        meanError = Gemiddelde fout: {minutes} min; wachtenden ervoor × gemiddelde ÷ loketten: {naive} min
        """
}
