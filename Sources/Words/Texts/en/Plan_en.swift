extension PlanPhrase {
    static let en = """
        planSpan = From {from} to {to}
        planHours = Open: {hours}
        planAllDayClosed = Closed all day
        planClosed = No tickets for: {services}
        planCounter = {counter} serves: {services}
        planPerson = {staff} serves: {services}
        planStaffing = Counters meant to be open: {number}
        planInForce = in force today
        noPlans = There are no plans.
        """
}
