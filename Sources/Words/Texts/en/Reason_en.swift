extension ReasonPhrase {
    static let en = """
        whyLongestWait = longest wait
        whyAppointment = appointment {time}
        whyPriority = priority: {minutes} min head start
        whyChosen = chosen by the clerk
        whyPutFirst = put first by staff
        whyTransfer = next in line after a transfer

        notYetPausedUntil = paused after absence until {time}
        notYetArrived = not checked in
        notYetBoundToCounter = bound to counter {counter}
        notYetBoundToStaff = bound to {staff}
        notYetNotOffered = service not offered at this counter
        notYetOthersBefore.one = {count} person before
        notYetOthersBefore.other = {count} people before
        """
}
