extension FigurePhrase {
    static let nb = """
        figureAll = alle
        figureOfService = tjeneste {name}
        figureOfClass = klasse {name}

        figureMinutes = {minutes} min
        figureWithin = innen {minutes} min

        figureCounters = skranker
        figureWaitAtAll = venter i det hele tatt
        figureMeanWait = gjennomsnittlig ventetid
        figureLeave = går
        figureCostAnHour = kostnad per time
        figureGrows = vokser
        figureFewest = * færrest som gir {share} av 100 {within}
        figureFrom = fra
        figureVisitors = besøkende
        figureLoad = belastning
        figureByFormula = etter formel
        figurePlan = {hours} skranketimer om dagen; {share} {within}, gjennomsnittlig ventetid {mean} min
        figureCostADay = kostnad per dag: {cost}
        figureFewDays.one = Bare {count} dag: for lite å planlegge etter. Ta minst ti like dager.
        figureFewDays.other = Bare {count} dager: for lite å planlegge etter. Ta minst ti like dager.

        figureError = feil
        figureBias = skjevhet
        figureInNinety = i 90 %
        figureInFifty = i 50 %
        figureWidth = bredde
        figureNaiveError = naiv feil

        figureAsItWas = som det var
        figureReplayed = spilt på nytt
        figureWhatIf = hva hvis
        figureMeanAndWithin = gjennomsnittlig ventetid, innen {minutes} min

        figureMinutesUntilCalled = minutter til opprop
        figureMean = middel
        figureTicket = nummer {name} ({kind})
        figureNewcomer = nyankommet ({kind})
        figureNoCounter = ingen skranke er åpen for den

        figureSummary = {name}: numre {tickets}, betjent {served}, gått {left}, venter {waiting},
            gjennomsnittlig ventetid {mean}

        exampleReady = Eksempelkontoret er klart. I andre terminaler:
        exampleKiosk = en besøkende tar et nummer
        exampleDisplay = tavlen på veggen
        exampleConsole = en saksbehandler i en skranke
        columnUser = bruker
        columnRole = rolle
        """
}
