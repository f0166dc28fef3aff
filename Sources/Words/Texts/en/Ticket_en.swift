extension TicketPhrase {
    static let en = """
        issuedAt = Issued {date}, {time}
        ticketAppointment = Appointment: {time}
        ticketPriority = Priority
        ticketCopy = Copy
        expectedWait = Expected wait: {wait}

        keepTicket = Please keep this ticket until your visit has ended.
        numberWillBeCalled = Your number will be shown and called.
        tellIfLeaving = If you can’t wait, please tell us.

        scanToFollow = Scan to follow your place in line.
        followAt = Follow your place in line: {link}
        visitCode = Code: {code}
        useOfCode = At our kiosk, under “{key}”, it shows where you stand.

        pleaseGoTo = It is your turn. Counter: {counter}
        leaveLine = Leave the line
        sureToLeaveLine = Do you want to give up your place?
        haveLeftLine = You have left the line.
        visitEnded = This visit has ended.
        missedCall = Your number was called and you were not there. Please ask a member of staff.

        printerPaperLow = The printer is running out of paper.
        printerPaperOut = The printer is out of paper.
        printerCoverOpen = The printer’s cover is open.
        printerOffline = The printer is not ready.
        printerFault = The printer has a fault. Please switch it off and on again.
        printerUnreachable = The printer cannot be reached. Check its power and its cable.
        printerStalled = The printer has stopped answering.
        printerLost = The connection to the printer broke off.
        """
}
