extension FigurePhrase {
    static let en = """
        figureAll = all
        figureOfService = service {name}
        figureOfClass = class {name}

        figureMinutes = {minutes} min
        figureWithin = within {minutes} min

        figureCounters = counters
        figureWaitAtAll = wait at all
        figureMeanWait = mean wait
        figureLeave = leave
        figureCostAnHour = cost an hour
        figureGrows = grows
        figureFewest = * the fewest that keep {share} in 100 {within}
        figureFrom = from
        figureVisitors = visitors
        figureLoad = load
        figureByFormula = by formula
        figurePlan = {hours} hours of counters a day; {share} {within}, mean wait {mean} min
        figureCostADay = cost a day: {cost}
        figureFewDays.one = Only {count} day: too few to plan by. Take ten or more, of like days.
        figureFewDays.other = Only {count} days: too few to plan by. Take ten or more, of like days.

        figureError = error
        figureBias = bias
        figureInNinety = in 90 %
        figureInFifty = in 50 %
        figureWidth = width
        figureNaiveError = naive error

        figureAsItWas = as it was
        figureReplayed = replayed
        figureWhatIf = what if
        figureMeanAndWithin = mean wait, within {minutes} min

        figureMinutesUntilCalled = minutes until called
        figureMean = mean
        figureTicket = ticket {name} ({kind})
        figureNewcomer = newcomer ({kind})
        figureNoCounter = no counter is open for it

        figureSummary = {name}: tickets {tickets}, served {served}, left {left}, waiting {waiting}, mean
            wait {mean}

        exampleReady = The example office is ready. In other terminals:
        exampleKiosk = a visitor takes a number
        exampleDisplay = the board on the wall
        exampleConsole = a clerk at a counter
        columnUser = user
        columnRole = role
        """
}
