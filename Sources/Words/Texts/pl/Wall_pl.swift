extension WallPhrase {
    static let pl = """
        signPaused = PRZERWA
        signClosed = NIECZYNNE

        soundOff = Brak dźwięku
        notKnownHere = Nieznane tutaj: {names}

        legibilityOf = Ekran {inches} cali, {columns} × {rows} znaków, czytany z odległości {distance} m:
        legibilityDigits = Duże cyfry: wysokość w wierszach {rows}, czyli {millimetres} mm: {degrees}°.
        legibilityFine = Dobrze: od 0,7° odczyta je prawie każdy.
        legibilityTooSmall = Za małe: potrzeba co najmniej 0,7°.
        legibilityNearer = Można je odczytać z odległości do {metres} m.
        legibilityRows = Co pomoże: większa czcionka, aby liczba wierszy nie przekraczała {rows}, albo większy ekran.
        legibilityNoDigits = Przy tak małej liczbie wierszy lub kolumn nie ma dużych cyfr. Co pomoże: co najmniej 40 × 12 znaków.
        """
}
