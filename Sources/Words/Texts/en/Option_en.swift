extension OptionPhrase {
    static let en = """
        optionNeeds = {option} needs {other}.
        optionNeedsOneOf = {option} needs one of these: {other}.
        optionsTogether = {option} and {other} are given together.
        optionsTogetherWith = {option} and {other} are given together, with {third}.
        optionOneOf = {option} is one of {other}.
        optionPositive = {option} is a whole number from 1.
        optionMeasures = Distance, inches, columns and rows are from 0.1 to 1000.

        optionClock = --clock: write a time like 2026-01-13T07:00:00Z
        optionDay = {text} is no day; write it as 2026-12-24.
        optionDayOrder = --from is later than --to.
        optionTarget = --target is SHARE/MINUTES, such as 80/10.
        optionCounterServices = --counter needs services.
        optionWrite = {text}: write {form}.
        optionAnswer = An answer is written question=answer, not “{text}”.
        optionPrinter = --printer is HOST, HOST:PORT or a device file.
        optionProfile = --printer-profile: there is neither a profile nor a file “{text}”.
        optionThemeUnreadable = The theme {file} cannot be read.
        optionThemeErrors = The theme has errors.

        optionWhosePause = Whose pause? Give the number.
        optionWhoLeaves = Who leaves? Give the number or --secret.
        optionContactID = Name the contact by its id.
        optionNotBoth = Give {option} or {other}, not both.
        optionWhereTo = Where to? Give --service, --counter or --staff.
        optionWhichCase = Which case? Give the number or --secret.
        optionWhichVisit = For which visit? Give --secret or --code.

        terminalTypeMissing = The terminal’s type is not known: TERM is not set.
        terminalTypeUnknown = The terminal’s type is not known: TERM is “{type}”.
        terminalTooSimple = A terminal of type “{type}” cannot show a full screen.
        terminalNoDescriptors = Too many files are open to watch this terminal.
        """
}
