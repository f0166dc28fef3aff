extension ReasonPhrase {
    static let en = """
        whyLongestWait = longest wait
        whyAppointment = appointment {time}
        whyPriority = priority: {minutes} min head start
        whyChosen = chosen by the clerk
        whyPutFirst = put first by staff
        whyTransfer = next in line after a transfer

        notYetPaused = paused after absence until {time}
        notYetArrived = not checked in
        notYetOtherCounter = bound to counter {counter}
        notYetOtherStaff = bound to {staff}
        notYetOffered = service not offered at this counter
        notYetAhead.one = {count} person before
        notYetAhead.other = {count} people before
        """
}
