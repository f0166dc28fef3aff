extension NearPhrase {
    static let en = """
        soonYourTurn = It is nearly your turn. Please be where you can see the board.
        nextNumbers = Next: {numbers}

        perhapsNotToday = perhaps not before closing
        lineOutlastsDay = You may not be served before we close at {time}. Please ask at the desk, or come
            another day.
        """
}
