extension OptionPhrase {
    static let nb = """
        optionNeeds = {option} trenger {other}.
        optionNeedsOneOf = {option} trenger en av disse: {other}.
        optionsTogether = {option} og {other} oppgis sammen.
        optionsTogetherWith = {option} og {other} oppgis sammen, med {third}.
        optionOneOf = {option} er en av {other}.
        optionPositive = {option} er et helt tall fra 1.
        optionMeasures = Avstand, tommer, kolonner og rader er fra 0,1 til 1000.

        optionClock = --clock: skriv et tidspunkt som 2026-01-13T07:00:00Z
        optionDay = {text} er ingen dag; skriv den som 2026-12-24.
        optionDayOrder = --from er senere enn --to.
        optionTarget = --target er ANDEL/MINUTTER, for eksempel 80/10.
        optionCounterServices = --counter trenger tjenester.
        optionWrite = {text}: skriv {form}.
        optionAnswer = Et svar skrives spørsmål=svar, ikke «{text}».
        optionPrinter = --printer er HOST, HOST:PORT eller en enhetsfil.
        optionProfile = --printer-profile: det finnes verken en profil eller en fil «{text}».
        optionThemeUnreadable = Temaet {file} kan ikke leses.
        optionThemeErrors = Temaet har feil.

        optionWhosePause = Hvem sin pause? Oppgi nummeret.
        optionWhoLeaves = Hvem går? Oppgi nummeret eller --secret.
        optionContactID = Oppgi kontakten med id.
        optionNotBoth = Oppgi {option} eller {other}, ikke begge.
        optionWhereTo = Hvor til? Oppgi --service, --counter eller --staff.
        optionWhichCase = Hvilken sak? Oppgi nummeret eller --secret.
        optionWhichVisit = For hvilket besøk? Oppgi --secret eller --code.

        terminalTypeMissing = Terminaltypen er ukjent: TERM er ikke satt.
        terminalTypeUnknown = Terminaltypen er ukjent: TERM er «{type}».
        terminalTooSimple = En terminal av typen «{type}» kan ikke vise en hel skjerm.
        terminalNoDescriptors = For mange filer er åpne til å følge denne terminalen.
        """
}
