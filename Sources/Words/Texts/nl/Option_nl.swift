extension OptionPhrase {
    static let nl = """
        optionNeeds = {option} heeft {other} nodig.
        optionNeedsOneOf = {option} heeft een van deze nodig: {other}.
        optionsTogether = {option} en {other} worden samen opgegeven.
        optionsTogetherWith = {option} en {other} worden samen opgegeven, met {third}.
        optionOneOf = {option} is een van {other}.
        optionPositive = {option} is een geheel getal vanaf 1.
        optionMeasures = Afstand, inches, kolommen en rijen zijn van 0,1 tot 1000.

        optionClock = --clock: schrijf een tijd zoals 2026-01-13T07:00:00Z
        optionDay = {text} is geen dag; schrijf die als 2026-12-24.
        optionDayOrder = --from is later dan --to.
        optionTarget = --target is AANDEEL/MINUTEN, zoals 80/10.
        optionCounterServices = --counter heeft diensten nodig.
        optionWrite = {text}: schrijf {form}.
        optionAnswer = Een antwoord schrijft u als vraag=antwoord, niet “{text}”.
        optionPrinter = --printer is HOST, HOST:PORT of een apparaatbestand.
        optionProfile = --printer-profile: er is geen profiel en geen bestand “{text}”.
        optionThemeUnreadable = Het thema {file} kan niet worden gelezen.
        optionThemeErrors = Het thema bevat fouten.

        optionWhosePause = Wiens pauze? Geef het nummer op.
        optionWhoLeaves = Wie vertrekt? Geef het nummer of --secret op.
        optionContactID = Noem het contact met zijn id.
        optionNotBoth = Geef {option} of {other} op, niet allebei.
        optionWhereTo = Waarheen? Geef --service, --counter of --staff op.
        optionWhichCase = Welke zaak? Geef het nummer of --secret op.
        optionWhichVisit = Voor welk bezoek? Geef --secret of --code op.

        terminalTypeMissing = Het type van de terminal is onbekend: TERM is niet ingesteld.
        terminalTypeUnknown = Het type van de terminal is onbekend: TERM is “{type}”.
        terminalTooSimple = Een terminal van het type “{type}” kan geen volledig scherm tonen.
        terminalNoDescriptors = Er zijn te veel bestanden open om deze terminal te volgen.
        """
}
