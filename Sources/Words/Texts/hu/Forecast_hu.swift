extension ForecastPhrase {
    static let hu = """
        forecastAt = Állapot: {time}
        noForecastYet = Még nincs előrejelzés.
        remark = Megjegyzés
        beyondTarget = hosszabb a célnál
        perhapsNotBeforeClosing = talán nem zárás előtt
        notBeforeClosing = nem zárás előtt
        meanError = Átlagos hiba: {minutes} perc; előtte állók × átlag ÷ ablakok: {naive} perc
        """
}
