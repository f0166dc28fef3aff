extension OverviewPhrase {
    static let nb = """
        keyOverview = Oversikt
        keyPage = Side
        keyTakeOver = Ta over
        keyShut = Steng
        helpOverview = Hele kontoret: skranker, køer, borte, enheter.

        pageNow = Nå
        pageWaiting = Venter
        pageToday = Borte og gått
        pageDevices = Enheter

        queuesTitle = Tjenester
        longest = lengst {time}
        overTarget = over {minutes} min
        serviceIsOpen = åpen
        serviceIsClosed = stengt

        shutCounterTitle = Stenge skranke {counter}?
        shutCounterConfirm = {staff} meldes av; ingen ropes opp dit.
        shutBusyConfirm = {number} er der hos {staff}: skranken stenges etter den besøkende.
        takeOverTitle = Ta over skranke {counter}?
        takeOverConfirm = {staff} er ikke lenger der; du er der til du stenger.
        takeOverBusyConfirm = Du fortsetter med {number} i stedet for {staff}.
        shutServiceTitle = Stenge {service}?
        shutServiceConfirm = Ingen nye numre; de som venter, ropes fortsatt opp.
        didTakeOver = Skranke {counter} er din nå
        todayEmpty = Ingen var borte og ingen gikk i dag.

        devicesEmpty = Ingen enheter er koblet til.
        printsTitle = Utskrevne numre
        printQueued = venter på utskrift
        printDone = skrevet ut
        printFailed = ikke skrevet ut
        printAgain = skrevet ut på nytt
        printCopy = kopi
        printerOk = skriver klar
        printerBroken = feil på skriveren
        withoutPrinter = ingen skriver
        deviceSilent = ikke hørt fra ennå
        deviceHeard = hørt fra kl. {time}
        """
}
