extension FigurePhrase {
    static let pl = """
        figureAll = wszyscy
        figureOfService = usługa {name}
        figureOfClass = klasa {name}

        figureMinutes = {minutes} min
        figureWithin = w ciągu {minutes} min

        figureCounters = stanowiska
        figureWaitAtAll = w ogóle czeka
        figureMeanWait = średni czas oczekiwania
        figureLeave = odchodzi
        figureCostAnHour = koszt na godzinę
        figureGrows = rośnie
        figureFewest = * najmniej, by obsłużyć {share} na 100 {within}
        figureFrom = od
        figureVisitors = odwiedzający
        figureLoad = obciążenie
        figureByFormula = według wzoru
        figurePlan = {hours} godzin stanowisk dziennie; {share} {within}, średni czas oczekiwania {mean} min
        figureCostADay = koszt na dzień: {cost}
        figureFewDays.one = Tylko {count} dzień: za mało, by planować. Należy wziąć co najmniej dziesięć
            podobnych.
        figureFewDays.few = Tylko {count} dni: za mało, by planować. Należy wziąć co najmniej dziesięć
            podobnych.
        figureFewDays.many = Tylko {count} dni: za mało, by planować. Należy wziąć co najmniej dziesięć
            podobnych.

        figureError = błąd
        figureBias = odchylenie
        figureInNinety = w 90 %
        figureInFifty = w 50 %
        figureWidth = szerokość
        figureNaiveError = błąd naiwny

        figureAsItWas = jak było
        figureReplayed = odtworzone
        figureWhatIf = co jeśli
        figureMeanAndWithin = średni czas oczekiwania, w ciągu {minutes} min

        figureMinutesUntilCalled = minuty do wezwania
        figureMean = średnia
        figureTicket = numer {name} ({kind})
        figureNewcomer = nowa osoba ({kind})
        figureNoCounter = żadne stanowisko nie jest otwarte

        figureSummary = {name}: numery {tickets}, obsłużeni {served}, odeszli {left}, czekają {waiting},
            średni czas oczekiwania {mean}

        exampleReady = Przykładowa placówka jest gotowa. W innych terminalach:
        exampleKiosk = odwiedzający pobiera numer
        exampleDisplay = tablica na ścianie
        exampleConsole = pracownik przy stanowisku
        columnUser = użytkownik
        columnRole = rola
        """
}
