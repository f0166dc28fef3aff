extension NearPhrase {
    static let nl = """
        soonYourTurn = U bent bijna aan de beurt. Blijf waar u het bord kunt zien.
        nextNumbers = Volgende: {numbers}

        perhapsNotToday = misschien niet vóór sluiting
        lineOutlastsDay = Mogelijk bent u niet aan de beurt voor wij om {time} sluiten. Vraag het aan de
            balie of kom een andere dag.
        """
}
