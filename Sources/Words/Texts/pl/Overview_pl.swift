extension OverviewPhrase {
    static let pl = """
        keyOverview = Przegląd
        keyPage = Strona
        keyTakeOver = Przejmij
        keyShut = Zamknij
        helpOverview = Całe biuro: stanowiska, kolejki, nieobecni, urządzenia.

        pageNow = Teraz
        pageWaiting = Oczekujący
        pageToday = Nieobecni
        pageDevices = Urządzenia

        queuesTitle = Sprawy
        longest = najdłużej {time}
        overTarget = ponad {minutes} min
        serviceIsOpen = otwarta
        serviceIsClosed = zamknięta

        shutCounterTitle = Zamknąć stanowisko {counter}?
        shutCounterConfirm = {staff} – koniec pracy tam; nikt nie jest tam wzywany.
        shutBusyConfirm = Jest tam {number} ({staff}): stanowisko zamknie się po tym kliencie.
        takeOverTitle = Przejąć stanowisko {counter}?
        takeOverConfirm = {staff} już tam nie pracuje; pracujesz ty, aż do zamknięcia.
        takeOverBusyConfirm = Kontynuujesz z {number} zamiast: {staff}.
        shutServiceTitle = Zamknąć: {service}?
        shutServiceConfirm = Bez nowych numerów; czekający zostaną wezwani.
        didTakeOver = Stanowisko {counter} jest teraz twoje
        todayEmpty = Dziś nikt nie był nieobecny ani nie wyszedł.

        devicesEmpty = Brak zgłoszonych urządzeń.
        printsTitle = Wydrukowane numery
        printQueued = czeka na wydruk
        printDone = wydrukowany
        printFailed = niewydrukowany
        printAgain = wydrukowany ponownie
        printCopy = kopia
        printerOk = drukarka gotowa
        printerBroken = awaria drukarki
        withoutPrinter = bez drukarki
        deviceSilent = jeszcze się nie zgłosiło
        deviceHeard = zgłoszenie o {time}
        """
}
