extension ReasonPhrase {
    static let nb = """
        whyLongestWait = lengst ventetid
        whyAppointment = avtale kl. {time}
        whyPriority = prioritet: {minutes} min forsprang
        whyChosen = valgt av saksbehandler
        whyPutFirst = satt først av ansatt
        whyTransfer = neste i køen etter overføring

        notYetPausedUntil = på pause etter fravær til kl. {time}
        notYetArrived = ikke møtt fram ennå
        notYetBoundToCounter = knyttet til skranke {counter}
        notYetBoundToStaff = knyttet til {staff}
        notYetNotOffered = denne skranken har ikke tjenesten
        notYetOthersBefore.one = {count} person foran
        notYetOthersBefore.other = {count} personer foran
        """
}
