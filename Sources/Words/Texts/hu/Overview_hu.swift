extension OverviewPhrase {
    static let hu = """
        keyOverview = Áttekintés
        keyPage = Oldal
        keyTakeOver = Átvesz
        keyShut = Bezárás
        helpOverview = Az egész iroda: ablakok, sorok, távozottak, eszközök.

        pageNow = Most
        pageWaiting = Várakozók
        pageToday = Távol és elment
        pageDevices = Eszközök

        queuesTitle = Ügytípusok
        longest = leghosszabb {time}
        overTarget = {minutes} perc felett
        serviceIsOpen = nyitva
        serviceIsClosed = zárva

        shutCounterTitle = Bezárja? Ablak: {counter}
        shutCounterConfirm = {staff} lekerül róla; oda nincs hívás.
        shutBusyConfirm = {number} van ott ({staff}): az ablak ezután az ügyfél után zár.
        takeOverTitle = Átveszi? Ablak: {counter}
        takeOverConfirm = {staff} már nincs ott; ön van ott, amíg be nem zárja.
        takeOverBusyConfirm = Ön folytatja: {number}, helyette: {staff}.
        shutServiceTitle = Bezárja? {service}
        shutServiceConfirm = Új sorszám nincs; aki vár, azt még behívják.
        didTakeOver = Az ablak mostantól az öné: {counter}
        todayEmpty = Ma senki nem volt távol és nem ment el.

        devicesEmpty = Nincs bejelentkezett eszköz.
        printsTitle = Kinyomtatott sorszámok
        printQueued = nyomtatásra vár
        printDone = kinyomtatva
        printFailed = nem nyomtatódott ki
        printAgain = újranyomtatva
        printCopy = másolat
        printerOk = nyomtató kész
        printerBroken = nyomtatóhiba
        withoutPrinter = nincs nyomtató
        deviceSilent = még nem jelentkezett
        deviceHeard = jelentkezett: {time}
        """
}
