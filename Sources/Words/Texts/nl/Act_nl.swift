extension ActPhrase {
    static let nl = """
        didIssue = {number}: uitgegeven voor {service}
        didTransfer = {number}: doorverwezen naar {service}
        didCall = {number}: opgeroepen voor loket {counter} ({why})
        didRecall = {number}: opnieuw opgeroepen
        didStart = {number}: wordt nu geholpen
        didMarkAbsent = {number}: afgesloten, niet verschenen
        didRequeue = {number}: niet verschenen, terug in de rij
        didHold = {number}: in de wacht
        didResume = {number}: terug uit de wacht
        didClose = {number}: afgesloten ({outcome})
        didLeave = {number}: vertrokken
        didReinstate = {number}: terug op de oude plaats
        didUndo = {number}: laatste handeling ongedaan gemaakt
        didChangePriority = {number}: voorrang is nu “{priority}”

        didOpenCounter = Loket {counter}: open
        didPauseCounter = Loket {counter}: gepauzeerd
        didCloseCounter = Loket {counter}: gesloten
        willPauseCounter = Loket {counter}: pauze na deze bezoeker
        willCloseCounter = Loket {counter}: sluit na deze bezoeker
        didOpenService = {service}: open
        didCloseService = {service}: gesloten
        nobodyWaits = Er wacht niemand.
        """
}
