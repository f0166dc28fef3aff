extension TicketPhrase {
    static let hu = """
        issuedAt = Kiadva: {date} {time}
        ticketAppointment = Foglalt időpont: {time}
        ticketPriority = Elsőbbség
        ticketCopy = Másolat

        keepTicket = Kérjük, őrizze meg a látogatás végéig.
        numberWillBeCalled = A sorszámát kijelezzük és bemondjuk.
        tellIfLeaving = Ha nem tud várni, kérjük, jelezze.

        scanToFollow = Olvassa be, és kövesse a helyét a sorban.
        followAt = Kövesse a helyét a sorban: {link}
        visitCode = Kód: {code}

        pleaseGoTo = Ön következik. Ablak: {counter}
        leaveLine = Kilépés a sorból
        sureToLeaveLine = Lemond a helyéről?
        haveLeftLine = Kilépett a sorból.
        visitEnded = Ez a látogatás véget ért.
        missedCall = Sorszámát behívtuk, de Ön nem volt ott. Kérjük, kérdezze munkatársainkat.
        """
}
