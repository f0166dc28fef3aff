extension WallPhrase {
    static let en = """
        signPaused = PAUSED
        signClosed = CLOSED

        soundOff = Sound off
        notKnownHere = Not known here: {names}

        legibilityOf = A screen of {inches} inches with {columns} × {rows} characters, read from {distance} m:
        legibilityDigits = The large digits are {rows} rows = {millimetres} mm high: {degrees}°.
        legibilityFine = Good: 0.7° or more can be read by nearly everybody.
        legibilityTooSmall = Too small: at least 0.7° is needed.
        legibilityNearer = They can be read from up to {metres} m.
        legibilityRows = What helps: a larger font, so that the screen has no more than {rows} rows; or a larger screen.
        legibilityNoDigits = On so few rows or columns there are no block digits. What helps: at least 40 × 12 characters.
        """
}
