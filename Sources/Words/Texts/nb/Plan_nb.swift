extension PlanPhrase {
    static let nb = """
        planSpan = Fra {from} til {to}
        planHours = Åpent: {hours}
        planAllDayClosed = Stengt hele dagen
        planClosed = Ingen kølapper til: {services}
        planCounter = {counter} betjener: {services}
        planPerson = {staff} betjener: {services}
        planStaffing = Skranker som skal være åpne: {number}
        planInForce = gjelder i dag
        noPlans = Det er ingen planer.
        """
}
