import QueueCore
import QueueWire
import Words

extension Notice {
    /// What is said of a deed at a counter.
    static func words(of errand: Errand, _ deed: Deed, at post: CounterID) -> Words {
        switch deed {
        case .called(nil): .nobodyWaits
        case .called(let reply?):
            .called(number: reply.ticket.ticket.number, post, why: reply.why.text)
        case .counter(let counter) where errand.choosesServices: .services(counter.id)
        case .counter(let counter): .counter(phrase(of: counter), counter.id)
        case .service(let view): .service(errand.opensService ? .didOpenService : .didCloseService, view.id)
        case .printing(let job): .printing(number: job.number)
        case .alarm: .alarm(phrase(of: errand))
        case .promised(let due): due.dueOn.map(Words.promised) ?? .plain(.undone)
        case .contacted(let visit): .contactLogged(visit.service)
        case .caseOpened(let opened): .caseOpened(number: opened.case.number)
        case .worked(let view): words(of: errand, view.case)
        case .undone(nil): .plain(.undone)
        case .undone(let view?): .did(.didUndo, number: view.ticket.number)
        case .ticket(let view): words(of: errand, view.ticket, at: post)
        }
    }

    /// In the server's words, but with people's names, which this console knows.
    static func words(of problem: Problem, _ refusal: Refusal?) -> Words {
        switch refusal {
        case .counterTaken(let staff)?: .taken(by: staff)
        case .heldByOther(let staff)?: .held(by: staff)
        default: .refused(title: problem.title, detail: problem.detail)
        }
    }

    private static func words(of errand: Errand, _ facts: CaseFacts) -> Words {
        switch errand {
        case .workOnCase(_, .write, _): .letterLogged(number: facts.number)
        case .workOnCase(_, .give, _): .caseGiven(number: facts.number, to: facts.owner)
        default: .caseStands(number: facts.number, facts.stateCode)
        }
    }

    private static func words(of errand: Errand, _ ticket: TicketFacts, at post: CounterID) -> Words {
        switch errand {
        case .takeDue: .tookDue(number: ticket.number, post)
        case .log: .logged(number: ticket.number)
        case .checkIn: .checkedIn(number: ticket.number)
        case .endPause: .pauseEnded(number: ticket.number)
        case .prioritise: .priority(number: ticket.number, ticket.priority)
        case .close(_, .left?, _) where ticket.closedAs == .left: .did(.didLeave, number: ticket.number)
        default:
            .did(phrase(of: errand, ticket), number: ticket.number, ticket.service, outcome(errand))
        }
    }

    private static func phrase(of errand: Errand) -> AlarmPhrase {
        switch errand {
        case .acceptAlarm: .didAccept
        case .clearAlarm: .didClear
        default: .didAlarm
        }
    }

    private static func outcome(_ errand: Errand) -> Outcome? {
        if case .close(_, let outcome, _) = errand { outcome } else { nil }
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
        case .setCounter, .takeOver, .callNext, .call, .callNumber, .endPause, .undo, .prioritise,
            .setService, .reprint, .raiseAlarm, .acceptAlarm, .clearAlarm, .log,
            .logContact,
            .checkIn, .promise, .openCase, .printCase,
            .workOnCase, .takeDue:
            .didUndo
        }
    }
}

extension Errand {
    fileprivate var choosesServices: Bool {
        if case .setCounter(_, _, services: _?) = self { true } else { false }
    }

    fileprivate var opensService: Bool {
        if case .setService(_, isOpen: true, _) = self { true } else { false }
    }
}
