extension FigurePhrase {
    static let nl = """
        figureAll = alle
        figureOfService = dienst {name}
        figureOfClass = klasse {name}

        figureMinutes = {minutes} min
        figureWithin = binnen {minutes} min

        figureCounters = loketten
        figureWaitAtAll = moeten wachten
        figureMeanWait = gemiddelde wachttijd
        figureLeave = vertrekken
        figureCostAnHour = kosten per uur
        figureGrows = groeit
        figureFewest = * het kleinste aantal waarmee {share} van de 100 {within} aan de beurt zijn
        figureFrom = vanaf
        figureVisitors = bezoekers
        figureLoad = belasting
        figureByFormula = volgens formule
        figurePlan = {hours} loketuren per dag; {share} {within}, gemiddelde wachttijd {mean} min
        figureCostADay = kosten per dag: {cost}
        figureFewDays.one = Maar {count} dag: te weinig om op te plannen. Neem er tien of meer, van dezelfde
            soort.
        figureFewDays.other = Maar {count} dagen: te weinig om op te plannen. Neem er tien of meer, van
            dezelfde soort.

        figureError = fout
        figureBias = afwijking
        figureInNinety = in 90 %
        figureInFifty = in 50 %
        figureWidth = breedte
        figureNaiveError = naïeve fout

        figureAsItWas = zoals het was
        figureReplayed = nagespeeld
        figureWhatIf = wat als
        figureMeanAndWithin = gemiddelde wachttijd, binnen {minutes} min

        figureMinutesUntilCalled = minuten tot de oproep
        figureMean = gemiddelde
        figureTicket = nummer {name} ({kind})
        figureNewcomer = nieuwkomer ({kind})
        figureNoCounter = er is geen loket voor open

        figureSummary = {name}: nummers {tickets}, geholpen {served}, vertrokken {left}, wachtend {waiting},
            gemiddelde wachttijd {mean}

        exampleReady = Het voorbeeldkantoor is klaar. In andere terminals:
        exampleKiosk = een bezoeker neemt een nummer
        exampleDisplay = het bord aan de muur
        exampleConsole = een medewerker aan een loket
        columnUser = gebruiker
        columnRole = rol
        """
}
