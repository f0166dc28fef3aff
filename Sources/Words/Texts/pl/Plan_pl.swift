extension PlanPhrase {
    static let pl = """
        planSpan = Od {from} do {to}
        planHours = Otwarte: {hours}
        planAllDayClosed = Zamknięte cały dzień
        planClosed = Bez numerów: {services}
        planCounter = {counter} obsługuje: {services}
        planPerson = {staff} obsługuje: {services}
        planStaffing = Stanowiska, które mają być otwarte: {number}
        planInForce = obowiązuje dziś
        noPlans = Nie ma planów.
        """
}
