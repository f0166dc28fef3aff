extension FigurePhrase {
    static let hu = """
        figureAll = mind
        figureOfService = szolgáltatás: {name}
        figureOfClass = osztály: {name}

        figureMinutes = {minutes} perc
        figureWithin = {minutes} percen belül

        figureCounters = ablakok
        figureWaitAtAll = várnia kell
        figureMeanWait = átlagos várakozás
        figureLeave = elmegy
        figureCostAnHour = költség óránként
        figureGrows = nő
        figureFewest = * ennyi kell legalább, hogy 100-ból {share} sorra kerüljön {within}
        figureFrom = ettől
        figureVisitors = látogatók
        figureLoad = terhelés
        figureByFormula = képlet szerint
        figurePlan = napi {hours} ablakóra; {share} {within}, átlagos várakozás {mean} perc
        figureCostADay = költség naponta: {cost}
        figureFewDays.one = Csak {count} nap: kevés a tervezéshez. Vegyen legalább tíz hasonló napot.
        figureFewDays.other = Csak {count} nap: kevés a tervezéshez. Vegyen legalább tíz hasonló napot.

        figureError = hiba
        figureBias = torzítás
        figureInNinety = 90 %-ban
        figureInFifty = 50 %-ban
        figureWidth = szélesség
        figureNaiveError = naiv hiba

        figureAsItWas = ahogy volt
        figureReplayed = újrajátszva
        figureWhatIf = mi lenne ha
        figureMeanAndWithin = átlagos várakozás, {minutes} percen belül

        figureMinutesUntilCalled = perc a behívásig
        figureMean = átlag
        figureTicket = sorszám: {name} ({kind})
        figureNewcomer = új érkező ({kind})
        figureNoCounter = nincs hozzá nyitott ablak

        figureSummary = {name}: sorszámok {tickets}, kiszolgálva {served}, távozott {left}, várakozik
            {waiting}, átlagos várakozás {mean}

        exampleReady = A mintairoda kész. Más terminálokban:
        exampleKiosk = a látogató sorszámot húz
        exampleDisplay = a kijelző a falon
        exampleConsole = ügyintéző az ablaknál
        columnUser = felhasználó
        columnRole = szerepkör
        """
}
