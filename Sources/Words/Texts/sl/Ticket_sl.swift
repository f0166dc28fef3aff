extension TicketPhrase {
    static let sl = """
        issuedAt = Izdano {date}, {time}
        ticketAppointment = Termin: {time}
        ticketPriority = Prednost
        ticketCopy = Kopija
        expectedWait = Predvideno čakanje: {wait}

        keepTicket = Listek hranite do konca obiska.
        numberWillBeCalled = Vaša številka bo prikazana in poklicana.
        tellIfLeaving = Če ne morete čakati, nam to sporočite.

        scanToFollow = Za spremljanje vrste skenirajte kodo.
        followAt = Spremljanje vrste: {link}
        visitCode = Koda: {code}
        useOfCode = Na našem kiosku pod »{key}« pokaže vaše mesto v vrsti.

        pleaseGoTo = Na vrsti ste. Okence: {counter}
        leaveLine = Zapuščam vrsto
        sureToLeaveLine = Se želite odpovedati svojemu mestu?
        haveLeftLine = Zapustili ste vrsto.
        visitEnded = Ta obisk je končan.
        missedCall = Vaša številka je bila poklicana, vas pa ni bilo. Prosimo, vprašajte osebje.

        printerPaperLow = V tiskalniku zmanjkuje papirja.
        printerPaperOut = V tiskalniku ni papirja.
        printerCoverOpen = Pokrov tiskalnika je odprt.
        printerOffline = Tiskalnik ni pripravljen.
        printerFault = Tiskalnik je v okvari. Izklopite ga in ga znova vklopite.
        printerUnreachable = Tiskalnik ni dosegljiv. Preverite napajanje in kabel.
        printerStalled = Tiskalnik se ne odziva več.
        printerLost = Povezava s tiskalnikom se je prekinila.
        """
}
