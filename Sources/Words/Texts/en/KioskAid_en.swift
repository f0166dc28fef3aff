extension KioskAidPhrase {
    static let en = """
        codeKey = I have a code
        contrastKey = High contrast
        skipKey = Go on without
        goOnKey = Go on

        askName = How may we call you?
        askReference = Your customer number or reference
        askPhone = Your telephone number
        answerIsFree = Only if you like. No board will show it.

        takeNoNumber = No, thank you. I will come back later.
        waitIsUnknown = waiting time not known yet

        codeHelp = Type the six characters on your ticket, or the secret of your case, or hold it under the scanner.
        codeLeadsNowhere = We do not find this code today. Please check it, or ask us.
        yourTicket = Your ticket
        stillWaiting = You are in the queue.
        beingServed = You are being served.
        setAside = Your visit is on hold. We will call you again.

        isPrinting = Your ticket is being printed …
        keepTheCode = With this code you find your place here again: {code}

        noMoreTime = If you need more time, please ask us. We are glad to help.
        markedNow = Chosen: {choice}. Enter confirms it.

        lineChoice = {digit}: {choice}
        linePrompt = Digit, then Enter:
        lineTyped = Your answer, then Enter:
        """
}
