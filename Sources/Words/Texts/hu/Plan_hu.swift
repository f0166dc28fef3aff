extension PlanPhrase {
    static let hu = """
        planSpan = {from} – {to}
        planHours = Nyitva: {hours}
        planAllDayClosed = Egész nap zárva
        planClosed = Nincs sorszám: {services}
        planCounter = {counter}: {services}
        planPerson = {staff}: {services}
        planStaffing = Nyitva tartandó ablakok: {number}
        planInForce = ma érvényes
        noPlans = Nincsenek tervek.
        """
}
