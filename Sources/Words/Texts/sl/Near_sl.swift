extension NearPhrase {
    static let sl = """
        soonYourTurn = Kmalu ste na vrsti. Prosimo, bodite tam, kjer vidite tablo.
        nextNumbers = Naslednji: {numbers}

        perhapsNotToday = morda ne pred zaprtjem
        lineOutlastsDay = Do zaprtja ob {time} morda ne boste na vrsti. Vprašajte osebje ali pridite drug
            dan.
        """
}
