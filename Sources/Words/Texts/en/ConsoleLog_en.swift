extension ConsoleLogPhrase {
    static let en = """
        keyStep = Step
        keyLog = Log
        keyPromise = Follow-up
        keyDue = Due
        helpStep = Tick the next step of the procedure; once all are, untick the last.
        helpLog = Write the log of the visit, and close it.
        helpPromise = Promise to come back to this visit on a later day.
        helpDue = Appointments, call-backs and follow-ups: take one, or check in.
        guideTitle = Procedure: {done} of {all}
        guideNext = Next: {step}
        guideAllDone = All steps are done.
        guideAsk = Ask: {question}
        guideMention = Mention: {text}
        guideEarlier = Earlier: {visit}
        guideCases.one = {count} open case
        guideCases.other = {count} open cases
        logTitle = {number}: log and close
        logAllSteps = All steps done
        logUnsaid = (none)
        promiseTitle = {number}: follow-up
        promiseDay = Date, or in how many days
        promiseReason = What for
        dayUnclear = That is no date to come: write 2026-12-24, or a number of days.
        digitsHere = Only digits belong here.
        dueTitle = Due today
        dueFollowUp = follow-up
        dueCallback = call-back
        dueAppointment = appointment
        dueFrom = {from}–{to}
        didCheckIn = {number}: checked in
        lookingUp = Looking it up …
        """
}
