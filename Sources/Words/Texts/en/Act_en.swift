extension ActPhrase {
    static let en = """
        didIssue = {number}: issued for {service}
        didTransfer = {number}: passed on to {service}
        didCall = {number}: called to counter {counter} ({why})
        didRecall = {number}: called again
        didStart = {number}: service started
        didMarkAbsent = {number}: closed as absent
        didRequeue = {number}: absent, back in line
        didHold = {number}: on hold
        didResume = {number}: back from hold
        didClose = {number}: closed ({outcome})
        didLeave = {number}: has left
        didReinstate = {number}: reinstated at the old place
        didUndo = {number}: last act undone
        didChangePriority = {number}: priority now “{priority}”

        didOpenCounter = Counter {counter}: open
        didPauseCounter = Counter {counter}: paused
        didCloseCounter = Counter {counter}: closed
        willPauseCounter = Counter {counter}: pauses after this visitor
        willCloseCounter = Counter {counter}: closes after this visitor
        didOpenService = {service}: open
        didCloseService = {service}: closed
        nobodyWaits = Nobody is waiting.
        """
}
