extension PlainPhrase {
    static let en = """
        # Typed lines: {typed} is what was typed.
        plainWelcome = Loket console, line by line. Type ? for help.
        plainUnknown = “{typed}” means nothing here; ? helps.
        plainNobodyHere = Type a key or its word, then Enter.
        plainKeep = Enter alone: {choice}
        plainEmpty = empty
        plainLeave = A dot alone goes back.
        plainPick = Type the number to call.
        plainRow = Type a row’s number to choose it.
        plainChosen = Chosen: {what}
        plainSomebody = Somebody is waiting.
        helpSummary = Tell where you are: visitor, queue, counters, warnings.
        """
}
