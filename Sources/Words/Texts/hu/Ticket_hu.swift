extension TicketPhrase {
    static let hu = """
        issuedAt = Kiadva: {date} {time}
        ticketAppointment = Foglalt időpont: {time}
        ticketPriority = Elsőbbség
        ticketCopy = Másolat
        expectedWait = Várható várakozás: {wait}

        keepTicket = Kérjük, őrizze meg a látogatás végéig.
        numberWillBeCalled = A sorszámát kijelezzük és bemondjuk.
        tellIfLeaving = Ha nem tud várni, kérjük, jelezze.

        scanToFollow = Olvassa be, és kövesse a helyét a sorban.
        followAt = Kövesse a helyét a sorban: {link}
        visitCode = Kód: {code}
        useOfCode = A kioszkon, a „{key}” gombnál megmutatja a helyét.

        pleaseGoTo = Ön következik. Ablak: {counter}
        leaveLine = Kilépés a sorból
        sureToLeaveLine = Lemond a helyéről?
        haveLeftLine = Kilépett a sorból.
        visitEnded = Ez a látogatás véget ért.
        missedCall = Sorszámát behívtuk, de Ön nem volt ott. Kérjük, kérdezze munkatársainkat.

        printerPaperLow = A nyomtatóban fogytán van a papír.
        printerPaperOut = A nyomtatóból kifogyott a papír.
        printerCoverOpen = A nyomtató fedele nyitva van.
        printerOffline = A nyomtató nem áll készen.
        printerFault = A nyomtató hibás. Kapcsolja ki, majd újra be.
        printerUnreachable = A nyomtató nem érhető el. Ellenőrizze a tápellátást és a kábelt.
        printerStalled = A nyomtató már nem válaszol.
        printerLost = A kapcsolat a nyomtatóval megszakadt.
        """
}
