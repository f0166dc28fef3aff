extension KioskPhrase {
    static let en = """
        welcome = Welcome
        chooseLanguage = Please choose your language
        chooseGroup = What is it about?
        chooseService = Please choose a service
        choosePriority = Is there anything we should take into account?
        pressDigitOrTouch = Press the digit or touch the line.
        otherLanguage = Other language
        moreChoices = More
        pageOf = Page {page} of {pages}
        confirmService = Take a number for “{service}”?
        longWait = Many people are waiting. Waiting time: {wait}. Would you like a number all the same?
        takeNumber = Take a number
        noPriority = No, thank you

        notAvailableNow = not available now
        noNumbersLeft = no numbers left today

        oneMoment = One moment, please …
        yourNumber = Your number
        takeYourTicket = Please take your ticket.
        printerFailed = The ticket cannot be printed. Please note your number.
        takeSeatAndWatch = Please take a seat and watch the board.

        serverAway = No numbers can be given out here just now.
        askAtDesk = Please ask at the desk.
        noAnswerYet = There is no answer yet.
        choiceIsKept = Your choice is kept. We keep trying.

        stillThere = Would you like more time?
        nextVisitorIn.one = The screen is cleared for the next visitor in {count} second.
        nextVisitorIn.other = The screen is cleared for the next visitor in {count} seconds.
        moreTime = Press any key or touch the screen for more time.
        startAgain = Start again

        largeType = Large type
        normalType = Normal type
        readAloud = Read aloud
        stopReading = Stop reading aloud

        haveAppointment = I have an appointment
        enterCode = Please enter your code
        appointmentFound = Your appointment: {time}
        appointmentUnknown = There is no appointment with this code today. Please check it.
        checkedIn = You are checked in.
        """
}
