extension DeskPhrase {
    static let en = """
        # The bottom line and what `?` says of each key.
        keyWalkUp = No ticket
        keyServices = Services
        keyPrint = Print
        keyPriority = Priority
        keyGone = Has left
        helpWalkUp = Serve somebody who has no ticket: a number, called here at once.
        helpServices = Choose which services this counter serves today.
        helpPrint = Print a ticket once more.

        # {time} that is served for, {minutes} that it was planned for.
        servingWithin = Serving: {time} of {minutes} min
        servingOver = Serving: {time} · over {minutes} min

        # Reasons. {number} did not come; {counter} pauses.
        pauseTitle = A pause at counter {counter}
        absenceTitle = {number} did not come
        noReason = no reason given
        otherReason = In words

        # Services for today at {counter}.
        servicesTitle = Counter {counter} today
        noServiceChosen = A counter serves at least one service.

        # Passing on to a colleague: at {counter}, or at none.
        colleagueAt = {name}, counter {counter}

        # Changing the class of a waiting {number}; saying that it left.
        priorityTitle = Priority of {number}
        goneTitle = {number} has left?
        goneConfirm = The number leaves the queue. It can be reinstated today.

        # Printing once more.
        printTitle = Print a ticket once more

        # Nothing worth more than a whisper.
        nothingHere = That key does nothing here; ? helps.

        # A queue whose people are not shown: how many, and the longest {time}.
        blindTitle = Who waits is not shown here.

        # What was done.
        didSetServices = Counter {counter}: services for today chosen
        didPrint = {number}: is being printed again

        # A question before something that cannot be undone.
        keyDoIt = Yes, do it
        """
}
