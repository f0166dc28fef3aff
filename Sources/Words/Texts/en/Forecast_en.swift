extension ForecastPhrase {
    static let en = """
        forecastAt = As of {time}
        noForecastYet = There is no forecast yet.
        remark = Remark
        beyondTarget = longer than the target
        perhapsNotBeforeClosing = perhaps not before closing
        notBeforeClosing = not before closing
        meanError = Mean error: {minutes} min; people ahead × mean ÷ counters: {naive} min
        """
}
