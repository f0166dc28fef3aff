extension FigurePhrase {
    static let sl = """
        figureAll = vsi
        figureOfService = storitev {name}
        figureOfClass = razred {name}

        figureMinutes = {minutes} min
        figureWithin = v {minutes} min

        figureCounters = okenca
        figureWaitAtAll = čakajo
        figureMeanWait = povprečno čakanje
        figureLeave = odidejo
        figureCostAnHour = strošek na uro
        figureGrows = narašča
        figureFewest = * najmanj, da {share} od 100 čaka {within}
        figureFrom = od
        figureVisitors = obiskovalci
        figureLoad = obremenitev
        figureByFormula = po formuli
        figurePlan = {hours} ur okenc na dan; {share} {within}, povprečno čakanje {mean} min
        figureCostADay = strošek na dan: {cost}
        figureFewDays.one = Samo {count} dan: premalo za načrt. Vzemite vsaj deset podobnih.
        figureFewDays.two = Samo {count} dneva: premalo za načrt. Vzemite vsaj deset podobnih.
        figureFewDays.few = Samo {count} dnevi: premalo za načrt. Vzemite vsaj deset podobnih.
        figureFewDays.other = Samo {count} dni: premalo za načrt. Vzemite vsaj deset podobnih.

        figureError = napaka
        figureBias = odmik
        figureInNinety = v 90 %
        figureInFifty = v 50 %
        figureWidth = širina
        figureNaiveError = naivna napaka

        figureAsItWas = kot je bilo
        figureReplayed = ponovljeno
        figureWhatIf = kaj če
        figureMeanAndWithin = povprečno čakanje, v {minutes} min

        figureMinutesUntilCalled = minute do poziva
        figureMean = povprečje
        figureTicket = številka {name} ({kind})
        figureNewcomer = nov obiskovalec ({kind})
        figureNoCounter = zanj ni odprto nobeno okence

        figureSummary = {name}: številke {tickets}, postreženi {served}, odšli {left}, čakajo {waiting},
            povprečno čakanje {mean}

        exampleReady = Vzorčna poslovalnica je pripravljena. V drugih terminalih:
        exampleKiosk = obiskovalec vzame številko
        exampleDisplay = tabla na steni
        exampleConsole = uslužbenec pri okencu
        columnUser = uporabnik
        columnRole = vloga
        """
}
