extension VisitTurnPhrase {
    static let en = """
        whyNotYet = Why not yet?
        youAreNext = You are next, as soon as a counter for this is free.
        againFrom = You were called and not there. You can be called again from {time}.
        beforePriority = Visitors with priority were called before you: they get {minutes} min as a present.
        beforeAppointment = Visitors with an appointment were called before you: their booked time counts.
        beforeStaff = Staff called somebody before you.
        beforeOtherService = Visitors for another service were called: they stand in another line.
        mayStillPass = May still be called before you:
        passSomebodyBack = Somebody who returns to an earlier place.
        """
}
