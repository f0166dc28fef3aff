extension ReasonPhrase {
    static let nb = """
        whyLongestWait = lengst ventetid
        whyAppointment = avtale kl. {time}
        whyPriority = prioritet: {minutes} min forsprang
        whyChosen = valgt av saksbehandler
        whyPutFirst = satt først av ansatt
        whyTransfer = neste i køen etter overføring

        notYetPaused = på pause etter fravær til kl. {time}
        notYetArrived = ikke møtt fram ennå
        notYetOtherCounter = knyttet til skranke {counter}
        notYetOtherStaff = knyttet til {staff}
        notYetOffered = denne skranken har ikke tjenesten
        notYetAhead.one = {count} person foran
        notYetAhead.other = {count} personer foran
        """
}
