extension PlanPhrase {
    static let nl = """
        planSpan = Van {from} tot en met {to}
        planHours = Open: {hours}
        planAllDayClosed = De hele dag gesloten
        planClosed = Geen nummers voor: {services}
        planCounter = {counter} helpt bij: {services}
        planPerson = {staff} helpt bij: {services}
        planStaffing = Balies die open moeten zijn: {number}
        planInForce = geldt vandaag
        noPlans = Er zijn geen plannen.
        """
}
