import QueueCore
import QueueWire
import Words

extension Notice {
    /// What is said of a deed.
    static func words(of errand: Errand, _ deed: Deed, at desk: Desk) -> Words {
        switch deed {
        case .called(nil): .nobodyWaits
        case .called(let reply?):
            .called(number: reply.ticket.ticket.number, desk.post.counter, why: reply.why.text)
        case .counter(let counter): .counter(phrase(of: counter), counter.id)
        case .undone(nil): .plain(.undone)
        case .undone(let view?): .did(.didUndo, number: view.ticket.number)
        case .ticket(let view) where errand.endsPause: .pauseEnded(number: view.ticket.number)
        case .ticket(let view):
            .did(
                phrase(of: errand, view.ticket), number: view.ticket.number, view.ticket.service,
                outcome(errand))
        }
    }

    private static func outcome(_ errand: Errand) -> Outcome? {
        if case .close(_, let outcome) = errand { outcome } else { nil }
    }

    private static func phrase(of counter: StaffCounter) -> ActPhrase {
        switch (counter.state, counter.next) {
        case (_, .paused?): .willPauseCounter
        case (_, .closed?): .willCloseCounter
        case (.open, _): .didOpenCounter
        case (.paused, _): .didPauseCounter
        case (.closed, _): .didCloseCounter
        }
    }

    private static func phrase(of errand: Errand, _ ticket: TicketFacts) -> ActPhrase {
        switch errand {
        case .recall: .didRecall
        case .start: .didStart
        case .absent: ticket.state == .waiting ? .didRequeue : .didMarkAbsent
        case .hold: .didHold
        case .resume: .didResume
        case .transfer: .didTransfer
        case .close: .didClose
        case .reinstate: .didReinstate
        case .issue: .didIssue
        case .setCounter, .callNext, .call, .callNumber, .endPause, .undo: .didUndo
        }
    }
}

extension Errand {
    fileprivate var endsPause: Bool { if case .endPause = self { true } else { false } }
}
