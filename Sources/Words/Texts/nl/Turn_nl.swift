extension TurnPhrase {
    static let nl = """
        passPriority = Bezoekers met voorrang die vóór {time} komen: zij krijgen {minutes} min voorsprong.
        passPriorityAlways = Bezoekers met voorrang, wanneer zij ook komen.
        passAppointment = Afspraken vóór {time}.
        passReturning = {number}, die op een eerdere plaats terugkomt.
        passNobody = Wie nu komt, gaat niet meer voor u.
        firstPriority = {number} ging voor: voorrang, {minutes} min voorsprong.
        firstAppointment = {number} ging voor: een afspraak.
        firstStaff = {number} ging voor: gekozen door het personeel.
        firstOtherService = {number} ging voor: een andere dienst.
        adviceOpen = Open nu loket {counter}: {service}, 9 op 10 binnen {minutes} min.
        """
}
