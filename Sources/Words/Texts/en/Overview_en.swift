extension OverviewPhrase {
    static let en = """
        keyOverview = Overview
        keyPage = Page
        keyTakeOver = Take over
        keyShut = Close
        helpOverview = The whole office: counters, queues, who left, devices.

        # Its pages.
        pageNow = Now
        pageWaiting = Waiting
        pageToday = Absent and left
        pageDevices = Devices

        # {time} of the one who has waited longest.
        queuesTitle = Services
        longest = longest {time}
        overTarget = over {minutes} min
        serviceIsOpen = open
        serviceIsClosed = closed

        # Before a counter is closed or taken over, before a service is closed.
        shutCounterTitle = Close counter {counter}?
        shutCounterConfirm = {staff} is signed off it; nobody is called there.
        shutBusyConfirm = {number} is there with {staff}: the counter closes after this visitor.
        takeOverTitle = Take over counter {counter}?
        takeOverConfirm = {staff} is no longer there; you are, until you close it.
        takeOverBusyConfirm = You go on with {number} in the place of {staff}.
        shutServiceTitle = Close {service}?
        shutServiceConfirm = No new tickets for it; those who wait are still called.
        didTakeOver = Counter {counter} is yours now
        todayEmpty = Nobody was absent and nobody left today.

        # Devices and what they print; {age} since it was heard.
        devicesEmpty = No devices have signed in.
        printsTitle = Printed tickets
        printQueued = waiting to be printed
        printDone = printed
        printFailed = not printed
        printAgain = printed again
        printCopy = copy
        printerOk = printer ready
        printerBroken = printer faulty
        withoutPrinter = no printer
        deviceSilent = not heard yet
        deviceHeard = heard {time}
        """
}
