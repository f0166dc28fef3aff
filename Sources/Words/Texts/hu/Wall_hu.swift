extension WallPhrase {
    static let hu = """
        # In block letters, which have no marks: SZÜNET and ZÁRVA would be SZUNET and ZARVA.
        signPaused = NEM FOGAD
        signClosed = CSUKVA

        soundOff = Nincs hang
        notKnownHere = Itt ismeretlen: {names}

        legibilityOf = Képernyő: {inches} hüvelyk, {columns} × {rows} karakter, {distance} m távolságból nézve:
        legibilityDigits = A nagy számjegyek magassága {rows} sor = {millimetres} mm: {degrees}°.
        legibilityFine = Megfelelő: 0,7°-tól szinte mindenki el tudja olvasni.
        legibilityTooSmall = Túl kicsi: legalább 0,7° szükséges.
        legibilityNearer = Legfeljebb {metres} m távolságból olvasható.
        legibilityRows = Ami segít: nagyobb betű, hogy a képernyőn legfeljebb {rows} sor legyen, vagy nagyobb képernyő.
        legibilityNoDigits = Ilyen kevés soron vagy oszlopon nincsenek nagy számjegyek. Ami segít: legalább 40 × 12 karakter.
        """
}
