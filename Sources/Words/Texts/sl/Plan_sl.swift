extension PlanPhrase {
    static let sl = """
        planSpan = Od {from} do {to}
        planHours = Odprto: {hours}
        planAllDayClosed = Zaprto ves dan
        planClosed = Brez listkov za: {services}
        planCounter = {counter}: {services}
        planPerson = {staff}: {services}
        planStaffing = Predvideno odprtih okenc: {number}
        planInForce = velja danes
        noPlans = Načrtov ni.
        """
}
