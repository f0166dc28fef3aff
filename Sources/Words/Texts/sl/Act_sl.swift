extension ActPhrase {
    static let sl = """
        didIssue = {number}: izdana za storitev »{service}«
        didTransfer = {number}: preusmerjena na storitev »{service}«
        didCall = {number}: poklicana, okence {counter} ({why})
        didRecall = {number}: znova poklicana
        didStart = {number}: obravnava se je začela
        didMarkAbsent = {number}: zaključena, stranke ni bilo
        didRequeue = {number}: stranke ni bilo, znova v vrsti
        didHold = {number}: zadržana
        didResume = {number}: znova v obravnavi
        didClose = {number}: zaključena ({outcome})
        didLeave = {number}: stranka je odšla
        didReinstate = {number}: znova v vrsti na starem mestu
        didUndo = {number}: zadnje dejanje je razveljavljeno
        didChangePriority = {number}: prednost je zdaj »{priority}«

        didOpenCounter = Okence {counter}: odprto
        didPauseCounter = Okence {counter}: premor
        didCloseCounter = Okence {counter}: zaprto
        willPauseCounter = Okence {counter}: premor po tej stranki
        willCloseCounter = Okence {counter}: zapre se po tej stranki
        didOpenService = {service}: odprto
        didCloseService = {service}: zaprto
        nobodyWaits = Nihče ne čaka.
        """
}
