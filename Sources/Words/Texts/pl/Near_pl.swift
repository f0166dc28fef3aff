extension NearPhrase {
    static let pl = """
        soonYourTurn = Wkrótce Państwa kolej. Prosimy być tam, gdzie widać tablicę.
        nextNumbers = Następni: {numbers}

        perhapsNotToday = być może nie przed zamknięciem
        lineOutlastsDay = Być może nie zdążymy przed zamknięciem o {time}. Prosimy zapytać pracownika lub
            przyjść innego dnia.
        """
}
