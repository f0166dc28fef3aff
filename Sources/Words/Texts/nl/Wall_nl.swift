extension WallPhrase {
    static let nl = """
        signPaused = PAUZE
        signClosed = GESLOTEN

        soundOff = Geluid uit
        notKnownHere = Hier onbekend: {names}

        legibilityOf = Een scherm van {inches} inch met {columns} × {rows} tekens, gelezen op {distance} m:
        legibilityDigits = De grote cijfers zijn {rows} regels = {millimetres} mm hoog: {degrees}°.
        legibilityFine = Goed: vanaf 0,7° kan bijna iedereen ze lezen.
        legibilityTooSmall = Te klein: minstens 0,7° is nodig.
        legibilityNearer = Ze zijn leesbaar tot op {metres} m.
        legibilityRows = Wat helpt: een groter lettertype, zodat het scherm hooguit {rows} regels heeft, of een groter scherm.
        legibilityNoDigits = Op zo weinig regels of kolommen passen geen grote cijfers. Wat helpt: minstens 40 × 12 tekens.
        """
}
