extension CommonPhrase {
    static let en = """
        yes = Yes
        no = No
        back = Back
        cancel = Cancel
        help = Help

        number = Number
        counter = Counter
        service = Service
        branch = Office
        priority = Priority
        waiting = Waiting
        waitingTime = Waiting time
        earlierCalls = Earlier calls

        stateWaiting = waiting
        stateCalled = called
        stateServing = being served
        stateHeld = on hold
        stateClosed = closed

        closedServed = served
        closedLeft = left
        closedAbsent = absent
        closedEndOfDay = day ended

        outcomeResolved = resolved
        outcomeFollowUp = follow-up needed
        outcomePassedOn = passed on
        outcomeNotResolved = not resolved
        outcomeLeft = visitor left
        outcomeNotRecorded = not recorded

        roleClerk = Clerk
        roleSupervisor = Supervisor
        roleAdministrator = Administrator
        roleAuditor = Auditor
        roleKiosk = Kiosk
        roleDisplay = Display board
        roleIntegration = Integration

        counterIsOpen = open
        counterIsPaused = paused
        counterIsClosed = closed

        numberAtCounter = Number: {number} – Counter: {counter}
        yourNumberIs = Your number: {number}

        peopleAhead.one = {count} person is ahead of you.
        peopleAhead.other = {count} people are ahead of you.
        nobodyAhead = Nobody is ahead of you.
        peopleWaiting.one = {count} person waiting
        peopleWaiting.other = {count} people waiting

        # What follows “Waiting time:” or stands alone.
        waitNow = no wait
        waitUnknown = not known yet
        waitNoCounter = no counter is open for this
        aboutMinutes.one = about {count} minute
        aboutMinutes.other = about {count} minutes
        upToMinutes.one = up to {count} minute
        upToMinutes.other = up to {count} minutes
        minutesWindow.one = {low}–{count} minute
        minutesWindow.other = {low}–{count} minutes

        openNow = Open
        openAllDay = Open day and night
        openUntil = Open until {time}
        closedNow = Closed
        opensAt = Opens at {time}
        opensOn = Opens: {day}, {time}

        helpAt = Help: {place}
        askStaff = Please ask a member of staff.

        languageEn = English
        languageSl = Slovenian
        languageNb = Norwegian
        languageNl = Dutch
        languageHu = Hungarian
        languagePl = Polish
        """
}
