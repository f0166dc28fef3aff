extension ActPhrase {
    static let hu = """
        didIssue = {number}: kiadva, ügytípus: {service}
        didTransfer = {number}: átirányítva, ügytípus: {service}
        didCall = {number}: behívva, ablak: {counter} ({why})
        didRecall = {number}: újra behívva
        didStart = {number}: az ügyintézés elkezdődött
        didMarkAbsent = {number}: lezárva, nem jelent meg
        didRequeue = {number}: nem jelent meg, visszatéve a sorba
        didHold = {number}: félretéve
        didResume = {number}: újra ügyintézés alatt
        didClose = {number}: lezárva ({outcome})
        didLeave = {number}: távozott
        didReinstate = {number}: visszatéve a régi helyére
        didUndo = {number}: az utolsó művelet visszavonva
        didChangePriority = {number}: az elsőbbség most „{priority}”

        didOpenCounter = Ablak: {counter} – nyitva
        didPauseCounter = Ablak: {counter} – szünetel
        didCloseCounter = Ablak: {counter} – zárva
        willPauseCounter = Ablak: {counter} – ez után az ügyfél után szünetel
        willCloseCounter = Ablak: {counter} – ez után az ügyfél után bezár
        didOpenService = {service}: nyitva
        didCloseService = {service}: zárva
        nobodyWaits = Nem várakozik senki.
        """
}
