extension OverviewPhrase {
    static let sl = """
        keyOverview = Pregled
        keyPage = Stran
        keyTakeOver = Prevzemi
        keyShut = Zapri
        helpOverview = Vsa pisarna: okenca, vrste, odsotni, naprave.

        pageNow = Zdaj
        pageWaiting = Čakajo
        pageToday = Odsotni in odšli
        pageDevices = Naprave

        queuesTitle = Storitve
        longest = najdlje {time}
        overTarget = nad {minutes} min
        serviceIsOpen = odprto
        serviceIsClosed = zaprto

        shutCounterTitle = Zaprem okence {counter}?
        shutCounterConfirm = {staff} ni več pri njem; klicev tja ni.
        shutBusyConfirm = Tam je {number} ({staff}): okence se zapre po tej stranki.
        takeOverTitle = Prevzamete okence {counter}?
        takeOverConfirm = {staff} ni več tam; tam ste vi, dokler ga ne zaprete.
        takeOverBusyConfirm = Namesto {staff} nadaljujete s {number}.
        shutServiceTitle = Zaprem storitev {service}?
        shutServiceConfirm = Novih listkov ni; kdor čaka, bo še poklican.
        didTakeOver = Okence {counter} je zdaj vaše
        todayEmpty = Danes ni bil nihče odsoten in nihče ni odšel.

        devicesEmpty = Nobena naprava ni prijavljena.
        printsTitle = Natisnjeni listki
        printQueued = čaka na tisk
        printDone = natisnjen
        printFailed = ni natisnjen
        printAgain = natisnjen znova
        printCopy = kopija
        printerOk = tiskalnik pripravljen
        printerBroken = tiskalnik v okvari
        withoutPrinter = brez tiskalnika
        deviceSilent = se še ni oglasila
        deviceHeard = oglasila se je ob {time}
        """
}
