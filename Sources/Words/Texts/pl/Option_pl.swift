extension OptionPhrase {
    static let pl = """
        optionNeeds = {option} wymaga {other}.
        optionNeedsOneOf = {option} wymaga jednej z tych opcji: {other}.
        optionsTogether = {option} i {other} podaje się razem.
        optionsTogetherWith = {option} i {other} podaje się razem, z {third}.
        optionOneOf = {option} to jedno z: {other}.
        optionPositive = {option} to liczba całkowita od 1.
        optionMeasures = Odległość, cale, kolumny i wiersze są od 0,1 do 1000.

        optionClock = --clock: należy napisać czas, np. 2026-01-13T07:00:00Z
        optionDay = {text} to nie dzień; należy napisać np. 2026-12-24.
        optionDayOrder = --from jest później niż --to.
        optionTarget = --target to UDZIAŁ/MINUTY, np. 80/10.
        optionCounterServices = --counter wymaga usług.
        optionWrite = {text}: należy napisać {form}.
        optionAnswer = Odpowiedź pisze się pytanie=odpowiedź, a nie „{text}”.
        optionPrinter = --printer to HOST, HOST:PORT lub plik urządzenia.
        optionProfile = --printer-profile: nie ma profilu ani pliku „{text}”.
        optionThemeUnreadable = Nie można odczytać motywu {file}.
        optionThemeErrors = Motyw zawiera błędy.

        optionWhosePause = Czyja przerwa? Należy podać numer.
        optionWhoLeaves = Kto odchodzi? Należy podać numer lub --secret.
        optionContactID = Kontakt należy podać przez jego identyfikator.
        optionNotBoth = Należy podać {option} lub {other}, nie oba.
        optionWhereTo = Dokąd? Należy podać --service, --counter lub --staff.
        optionWhichCase = Która sprawa? Należy podać numer lub --secret.
        optionWhichVisit = Dla której wizyty? Należy podać --secret lub --code.

        terminalTypeMissing = Nieznany typ terminala: nie ustawiono TERM.
        terminalTypeUnknown = Nieznany typ terminala: TERM to „{type}”.
        terminalTooSimple = Terminal typu „{type}” nie może pokazać pełnego ekranu.
        terminalNoDescriptors = Otwartych jest zbyt wiele plików, by śledzić ten terminal.
        """
}
