extension ForecastPhrase {
    static let nb = """
        forecastAt = Per kl. {time}
        noForecastYet = Det finnes ingen prognose ennå.
        remark = Merknad
        beyondTarget = lengre enn målet
        perhapsNotBeforeClosing = kanskje ikke før stengetid
        notBeforeClosing = ikke før stengetid
        meanError = Gjennomsnittlig feil: {minutes} min; personer foran × snitt ÷ skranker: {naive} min
        """
}
