extension TurnPhrase {
    static let sl = """
        passPriority = Obiskovalci s prednostjo, ki pridejo pred {time}: dobijo {minutes} min prednosti.
        passPriorityAlways = Obiskovalci s prednostjo, kadar koli pridejo.
        passAppointment = Naročeni na termin pred {time}.
        passReturning = {number}, ki se vrne na prejšnje mesto.
        passNobody = Nihče, ki pride zdaj, ne gre več pred vami.
        firstPriority = {number} je na vrsti prej: prednost {minutes} min.
        firstAppointment = {number} je na vrsti prej: dogovorjen termin.
        firstStaff = {number} je na vrsti prej: po izbiri osebja.
        firstOtherService = {number} je na vrsti prej: druga storitev.
        adviceOpen = Odprite okence {counter}: {service}, 9 od 10 v {minutes} min.
        """
}
