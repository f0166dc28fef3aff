extension OverviewPhrase {
    static let nl = """
        keyOverview = Overzicht
        keyPage = Pagina
        keyTakeOver = Overnemen
        keyShut = Sluiten
        helpOverview = Het hele kantoor: loketten, rijen, afwezigen, apparaten.

        pageNow = Nu
        pageWaiting = Wachtend
        pageToday = Afwezig en weg
        pageDevices = Apparaten

        queuesTitle = Diensten
        longest = langst {time}
        overTarget = boven {minutes} min
        serviceIsOpen = open
        serviceIsClosed = gesloten

        shutCounterTitle = Loket {counter} sluiten?
        shutCounterConfirm = {staff} wordt er afgemeld; niemand wordt daar opgeroepen.
        shutBusyConfirm = {number} is er bij {staff}: het loket sluit na deze bezoeker.
        takeOverTitle = Loket {counter} overnemen?
        takeOverConfirm = {staff} is er niet meer; u bent er tot u sluit.
        takeOverBusyConfirm = U gaat verder met {number} in plaats van {staff}.
        shutServiceTitle = {service} sluiten?
        shutServiceConfirm = Geen nieuwe nummers; wie wacht, wordt nog opgeroepen.
        didTakeOver = Loket {counter} is nu van u
        todayEmpty = Vandaag was niemand afwezig en vertrok niemand.

        devicesEmpty = Er zijn geen apparaten aangemeld.
        printsTitle = Afgedrukte nummers
        printQueued = wacht op afdrukken
        printDone = afgedrukt
        printFailed = niet afgedrukt
        printAgain = opnieuw afgedrukt
        printCopy = kopie
        printerOk = printer gereed
        printerBroken = printer defect
        withoutPrinter = geen printer
        deviceSilent = nog niets gehoord
        deviceHeard = gehoord om {time}
        """
}
