extension ActPhrase {
    static let nb = """
        didIssue = {number}: delt ut for {service}
        didTransfer = {number}: sendt videre til {service}
        didCall = {number}: ropt opp til skranke {counter} ({why})
        didRecall = {number}: ropt opp på nytt
        didStart = {number}: betjeningen har startet
        didMarkAbsent = {number}: avsluttet, ikke til stede
        didRequeue = {number}: ikke til stede, tilbake i køen
        didHold = {number}: satt på vent
        didResume = {number}: tilbake fra vent
        didClose = {number}: avsluttet ({outcome})
        didLeave = {number}: har gått
        didReinstate = {number}: tilbake på sin gamle plass
        didUndo = {number}: siste handling er angret
        didChangePriority = {number}: prioriteten er nå «{priority}»

        didOpenCounter = Skranke {counter}: åpen
        didPauseCounter = Skranke {counter}: pause
        didCloseCounter = Skranke {counter}: stengt
        willPauseCounter = Skranke {counter}: pause etter denne besøkende
        willCloseCounter = Skranke {counter}: stenger etter denne besøkende
        didOpenService = {service}: åpen
        didCloseService = {service}: stengt
        nobodyWaits = Ingen venter.
        """
}
