extension OptionPhrase {
    static let hu = """
        optionNeeds = Ehhez: {option}, ez is kell: {other}.
        optionNeedsOneOf = Ehhez: {option}, ezek egyike kell: {other}.
        optionsTogether = Együtt kell megadni: {option} és {other}.
        optionsTogetherWith = Együtt kell megadni: {option} és {other}, ezzel: {third}.
        optionOneOf = {option} értékei: {other}.
        optionPositive = {option}: egész szám, legalább 1.
        optionMeasures = A távolság, a hüvelyk, az oszlopok és a sorok száma 0,1 és 1000 között lehet.

        optionClock = --clock: így írja az időt: 2026-01-13T07:00:00Z
        optionDay = {text} nem nap; így írja: 2026-12-24.
        optionDayOrder = A --from későbbi, mint a --to.
        optionTarget = --target: ARÁNY/PERC, például 80/10.
        optionCounterServices = A --counter után szolgáltatás kell.
        optionWrite = {text}: így írja: {form}.
        optionAnswer = A választ így írja: kérdés=válasz, nem így: „{text}”.
        optionPrinter = --printer: HOST, HOST:PORT vagy eszközfájl.
        optionProfile = --printer-profile: nincs ilyen profil vagy fájl: „{text}”.
        optionThemeUnreadable = A téma nem olvasható: {file}.
        optionThemeErrors = A témában hibák vannak.

        optionWhosePause = Kinek a szünete? Adja meg a sorszámot.
        optionWhoLeaves = Ki távozik? Adja meg a sorszámot vagy a --secret értékét.
        optionContactID = A kapcsolatfelvételt az azonosítójával adja meg.
        optionNotBoth = Csak az egyiket adja meg: {option} vagy {other}.
        optionWhereTo = Hová? Adja meg: --service, --counter vagy --staff.
        optionWhichCase = Melyik ügy? Adja meg a számát vagy a --secret értékét.
        optionWhichVisit = Melyik látogatáshoz? Adja meg: --secret vagy --code.

        terminalTypeMissing = A terminál típusa ismeretlen: a TERM nincs beállítva.
        terminalTypeUnknown = A terminál típusa ismeretlen: TERM = „{type}”.
        terminalTooSimple = A(z) „{type}” típusú terminál nem tud teljes képernyőt mutatni.
        terminalNoDescriptors = Túl sok fájl van nyitva a terminál figyeléséhez.
        """
}
