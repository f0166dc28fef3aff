extension NearPhrase {
    static let nb = """
        soonYourTurn = Snart er det din tur. Vær der du kan se tavlen.
        nextNumbers = Neste: {numbers}

        perhapsNotToday = kanskje ikke før stenging
        lineOutlastsDay = Det er ikke sikkert du rekker det før vi stenger {time}. Spør i skranken, eller
            kom en annen dag.
        """
}
