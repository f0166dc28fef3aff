extension WallPhrase {
    static let sl = """
        signPaused = PREMOR
        signClosed = ZAPRTO

        soundOff = Brez zvoka
        notKnownHere = Tukaj ni znano: {names}

        legibilityOf = Zaslon {inches} palcev z {columns} × {rows} znaki, gledan z razdalje {distance} m:
        legibilityDigits = Velike številke so visoke {rows} vrstic = {millimetres} mm: {degrees}°.
        legibilityFine = V redu: od 0,7° naprej jih prebere skoraj vsakdo.
        legibilityTooSmall = Premajhne: potrebno je vsaj 0,7°.
        legibilityNearer = Berljive so do razdalje {metres} m.
        legibilityRows = Kaj pomaga: večja pisava, da ima zaslon največ {rows} vrstic, ali večji zaslon.
        legibilityNoDigits = Na tako malo vrsticah ali stolpcih ni velikih številk. Kaj pomaga: vsaj 40 × 12 znakov.
        """
}
