extension RefusalPhrase {
    static let en = """
        badRequest.title = The request cannot be understood
        badRequest.detail = Something in the request is missing or wrong. Correct what “errors” names and send
            it again.

        unauthenticated.title = Please sign in
        unauthenticated.detail = There is no valid sign-in, or it has expired. Sign in and try again.
        wrongPin.title = Wrong user or PIN
        wrongPin.detail = The user and the PIN do not match. Check both and try again.
        pinChangeRequired.title = Please choose a new PIN
        pinChangeRequired.detail = This PIN was for the first sign-in only. Choose a new one, then go on.
        forbidden.title = Not allowed
        forbidden.detail = Your role or office does not allow this. Ask a supervisor if you need it.

        notFound.title = Not found
        notFound.detail = There is nothing at this address. Check the address.
        unknownBranch.title = Unknown office
        unknownBranch.detail = There is no office with this id. Check the id.
        unknownService.title = Unknown service
        unknownService.detail = This office has no such service. Choose one from its list.
        unknownCounter.title = Unknown counter
        unknownCounter.detail = This office has no such counter. Choose one from its list.
        unknownTicket.title = Unknown ticket
        unknownTicket.detail = There is no such ticket today. Check the number.
        unknownVisit.title = Unknown visit
        unknownVisit.detail = This link or code belongs to no visit. Check it, or ask a member of staff.
        unknownStaff.title = Unknown member of staff
        unknownStaff.detail = Nobody in this office has this user name. Check the name.
        unknownDevice.title = Unknown device
        unknownDevice.detail = This office has no such device. Register the device first.
        unknownPriority.title = Unknown priority
        unknownPriority.detail = This office has no such priority. Choose one from its list.
        unknownPrintJob.title = Unknown print job
        unknownPrintJob.detail = There is no such print job. It may have been removed since.
        unknownAlarm.title = Unknown alarm
        unknownAlarm.detail = There is no such alarm, or it has been cleared already.
        methodNotAllowed.title = Not possible here
        methodNotAllowed.detail = This address exists, but not for this kind of request. Use a method that
            “Allow” names.

        branchClosed.title = The office is closed
        branchClosed.detail = No tickets are given out now. Please come back during opening hours.
        serviceClosed.title = This service is closed
        serviceClosed.detail = No tickets are given out for this service now. Choose another service or ask a
            member of staff.
        serviceFull.title = No tickets left today
        serviceFull.detail = All of today’s tickets for this service are taken. Please come another day or ask
            a member of staff.
        personLimit.title = No more tickets for you today
        personLimit.detail = You have had as many tickets for this service today as one person may
            have. Please come another day or ask a member of staff.
        referenceNeeded.title = Please say who you are
        referenceNeeded.detail = This service has a limit for each person. Give your reference, such as the
            number of your customer card, and try again, or ask a member of staff.
        closingSoon.title = Too late before closing
        closingSoon.detail = Those who wait now need the time that is left until closing. Please come
            again, or ask a member of staff.
        serviceInUse.title = The service is in use
        serviceInUse.detail = People still wait for {service} and no other counter offers it. Serve them
            first.

        counterBusy.title = A visitor is at the counter
        counterBusy.detail = Number {number} is still at the counter. Close it or put it on hold first.
        counterTaken.title = The counter is taken
        counterTaken.detail = {staff} is at this counter. Choose another one.
        counterClosed.title = The counter is closed
        counterClosed.detail = Open the counter first.
        counterPaused.title = The counter is paused
        counterPaused.detail = End the break first, then call.
        notYourCounter.title = Not your counter
        notYourCounter.detail = This belongs to another counter. Do it at your own, or ask a supervisor.
        staffElsewhere.title = You are at another counter
        staffElsewhere.detail = You still have counter {counter} open. Close it first.

        alreadyCalled.title = Already called
        alreadyCalled.detail = The number has already been called to counter {counter}.
        alreadyClosed.title = Already closed
        alreadyClosed.detail = The visit has already ended, so this can no longer be done.
        notCalled.title = Not called
        notCalled.detail = The number has not been called. Call it first.
        notServing.title = Not being served
        notServing.detail = Nobody is serving this number now. Start serving it first.
        notHeld.title = Not on hold
        notHeld.detail = This number is not on hold, so there is nothing to take back.
        heldByOther.title = Held by someone else
        heldByOther.detail = {staff} is keeping this number. Ask them or a supervisor to take it back.
        notOffered.title = Not served at this counter
        notOffered.detail = This counter, or person, does not offer the service. Choose another counter or
            service.
        sameService.title = Same place already
        sameService.detail = The number already waits there. Choose another service, counter or person.
        recallsUsedUp.title = No more recalls
        recallsUsedUp.detail = The number has been called as often as allowed. Mark it as absent and call the
            next one.
        nothingToUndo.title = Nothing to undo
        nothingToUndo.detail = There is no act of yours that could be undone.
        undoTooLate.title = Too late to undo
        undoTooLate.detail = Something has happened since then, so your last act stays as it is.
        missingLogFields.title = The visit’s log is incomplete
        missingLogFields.detail = Fill these in first: {fields}.
        versionConflict.title = Changed in the meantime
        versionConflict.detail = Somebody else has changed this. Read it again, then make your change.
        alreadyPrinted.title = Already printed
        alreadyPrinted.detail = This ticket is already on paper. If it is lost, print a copy.

        unknownCase.title = Unknown case
        unknownCase.detail = There is no such case here. Check the number or the link.
        unknownFollowUp.title = Unknown follow-up
        unknownFollowUp.detail = There is no such follow-up or call-back here. Read the list again.
        unknownMysteryCode.title = Unknown code
        unknownMysteryCode.detail = This code is not valid, or no longer. Check it.
        caseState.title = Not at this stage
        caseState.detail = The case does not allow this now. Look at how it stands and take the next step.
        alreadyAnswered.title = Already answered
        alreadyAnswered.detail = This visit has been answered for. Thank you; one answer a visit is all
            we ask.
        visitNotEnded.title = The visit has not ended
        visitNotEnded.detail = Answers are taken when the visit has ended.
        surveyOver.title = Too late to answer
        surveyOver.detail = The time for answers after this visit is over. Thank you all the same.
        alreadyTaken.title = Somebody is on it
        alreadyTaken.detail = This is with {staff}. Choose another one.
        notDue.title = No longer due
        notDue.detail = This is done or cancelled already. Read the list again.

        feedGone.title = These events are gone
        feedGone.detail = Events this old have been deleted. Read the state again and go on from there.
        payloadTooLarge.title = Too much data
        payloadTooLarge.detail = The request is larger than allowed. Send less.
        unsupportedMediaType.title = Wrong kind of data
        unsupportedMediaType.detail = The request must be JSON. Set “Content-Type: application/json”.
        keyReused.title = Key already used
        keyReused.detail = This Idempotency-Key belongs to a different request. Use a new key.
        tooMany.title = Too many tries
        tooMany.detail = Please wait {seconds} s and try again.
        internalError.title = An error on our side
        internalError.detail = Something went wrong that should not have. Please try again; if it happens
            again, tell the administrator.
        storeUnavailable.title = Cannot save just now
        storeUnavailable.detail = The data cannot be saved just now. Please try again shortly.
        shuttingDown.title = The server is stopping
        shuttingDown.detail = The server is being restarted. Please try again shortly.

        unknownAppointment.title = Unknown appointment
        unknownAppointment.detail = There is no appointment with this code here. Check it, or ask a member
            of staff.
        notToday.title = The appointment is on another day
        notToday.detail = This appointment is for {time}. Check in on that day, or take a ticket.
        appointmentOver.title = It is too late to check in
        appointmentOver.detail = This appointment was for {time}. Take a ticket, or ask a member of staff.
        alreadyArrived.title = Already checked in
        alreadyArrived.detail = This appointment is checked in. Its ticket keeps its place.
        appointmentCancelled.title = The appointment was cancelled
        appointmentCancelled.detail = This appointment is no longer kept. Take a ticket, or ask a member of
            staff.
        slotFull.title = This time is taken
        slotFull.detail = All appointments at this time are taken. Choose another time.
        notASlot.title = No appointments at this time
        notASlot.detail = This service gives no appointments then. Choose a time from its list.

        unknownReport.title = Unknown report
        unknownReport.detail = There is no report of this name. Choose one that the documentation names.
        clerkFiguresOff.title = No figures by clerk
        clerkFiguresOff.detail = This office does not show figures by clerk. Its office file decides that.

        queueFull.title = Too many people are waiting
        queueFull.detail = As many people are waiting as can be taken in now. Please try again
            later, or ask a member of staff.
        unknownPairing.title = Unknown pairing code
        unknownPairing.detail = This code is wrong, used up or too old. Read the code on the device
            again.
        requestTimeout.title = The request took too long
        requestTimeout.detail = The request was not complete in time. Send it again.
        headersTooLarge.title = The request’s head is too large
        headersTooLarge.detail = The address or the headers of the request are larger than allowed.
            Send less.
        tooBusy.title = The server is busy
        tooBusy.detail = As many connections are open as the server can serve. Please try again
            shortly.
        tooManyTickets.title = Too many tickets at once
        tooManyTickets.detail = This device takes tickets faster than the office allows. Please wait
            {seconds} s and try again.
        tooManyStreams.title = Too many live views
        tooManyStreams.detail = As many live views are open from here as are allowed. Close one and
            try again.
        tooManyConnections.title = Too many connections
        tooManyConnections.detail = As many connections are open from this address as are allowed.
            Close one and try again.
        """
}
