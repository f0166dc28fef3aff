extension NearPhrase {
    static let hu = """
        soonYourTurn = Hamarosan Ön következik. Kérjük, legyen a kijelző közelében.
        nextNumbers = Következnek: {numbers}

        perhapsNotToday = talán zárás előtt már nem
        lineOutlastsDay = Lehet, hogy zárásig ({time}) már nem kerül sorra. Kérdezzen a pultnál, vagy jöjjön
            máskor.
        """
}
