extension ActPhrase {
    static let pl = """
        didIssue = {number}: wydano, sprawa: {service}
        didTransfer = {number}: przekierowano, sprawa: {service}
        didCall = {number}: wezwano, stanowisko {counter} ({why})
        didRecall = {number}: wezwano ponownie
        didStart = {number}: rozpoczęto obsługę
        didMarkAbsent = {number}: zamknięto, nieobecność
        didRequeue = {number}: nieobecność, powrót do kolejki
        didHold = {number}: wstrzymano
        didResume = {number}: wznowiono
        didClose = {number}: zamknięto ({outcome})
        didLeave = {number}: rezygnacja
        didReinstate = {number}: przywrócono na dawne miejsce
        didUndo = {number}: cofnięto ostatnią czynność
        didChangePriority = {number}: pierwszeństwo: „{priority}”

        didOpenCounter = Stanowisko {counter}: otwarte
        didPauseCounter = Stanowisko {counter}: przerwa
        didCloseCounter = Stanowisko {counter}: zamknięte
        willPauseCounter = Stanowisko {counter}: przerwa po tym kliencie
        willCloseCounter = Stanowisko {counter}: zamknięcie po tym kliencie
        didOpenService = {service}: otwarte
        didCloseService = {service}: zamknięte
        nobodyWaits = Nikt nie czeka.
        """
}
