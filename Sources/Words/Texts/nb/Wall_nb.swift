extension WallPhrase {
    static let nb = """
        signPaused = PAUSE
        signClosed = STENGT

        soundOff = Uten lyd
        notKnownHere = Ukjent her: {names}

        legibilityOf = En skjerm på {inches} tommer med {columns} × {rows} tegn, lest fra {distance} m:
        legibilityDigits = De store sifrene er {rows} linjer = {millimetres} mm høye: {degrees}°.
        legibilityFine = Bra: fra 0,7° kan nesten alle lese dem.
        legibilityTooSmall = For små: minst 0,7° er nødvendig.
        legibilityNearer = De kan leses fra inntil {metres} m.
        legibilityRows = Det som hjelper: større skrift, så skjermen har høyst {rows} linjer, eller en større skjerm.
        legibilityNoDigits = Med så få linjer eller kolonner blir det ingen store sifre. Det som hjelper: minst 40 × 12 tegn.
        """
}
