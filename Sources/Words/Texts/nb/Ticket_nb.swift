extension TicketPhrase {
    static let nb = """
        issuedAt = Utstedt {date} kl. {time}
        ticketAppointment = Avtale: kl. {time}
        ticketPriority = Prioritet
        ticketCopy = Kopi

        keepTicket = Ta vare på kølappen til besøket er slutt.
        numberWillBeCalled = Nummeret ditt blir vist og ropt opp.
        tellIfLeaving = Si fra hvis du ikke kan vente.

        scanToFollow = Skann for å følge plassen din i køen.
        followAt = Følg plassen din i køen: {link}
        visitCode = Kode: {code}

        pleaseGoTo = Det er din tur. Skranke: {counter}
        leaveLine = Forlat køen
        sureToLeaveLine = Vil du gi fra deg plassen din?
        haveLeftLine = Du har forlatt køen.
        visitEnded = Dette besøket er avsluttet.
        missedCall = Nummeret ditt ble ropt opp uten at du var der. Spør en av de ansatte.
        """
}
