extension TurnPhrase {
    static let en = """
        passPriority = Visitors with priority who come before {time}: they get {minutes} min as a present.
        passPriorityAlways = Visitors with priority, whenever they come.
        passAppointment = Appointments booked before {time}.
        passReturning = {number}, who returns to an earlier place.
        passNobody = Nobody who comes now goes before you any more.
        firstPriority = {number} was called first: priority, {minutes} min as a present.
        firstAppointment = {number} was called first: an appointment.
        firstStaff = {number} was called first: chosen by staff.
        firstOtherService = {number} was called first: for another service.
        adviceOpen = Open counter {counter} now: {service}, 9 in 10 within {minutes} min.
        """
}
