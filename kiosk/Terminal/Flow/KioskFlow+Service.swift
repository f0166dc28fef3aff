import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

extension KioskFlow {
    /// Whatever a visitor was about has gone then: who asks for this menu stands here.
    mutating func openServiceMenu() -> Action? {
        if case .service = stage { return nil }
        let action = startAgain()
        enter(.service(.asking()))
        return action
    }

    mutating func attend(_ menu: ServiceMenu, _ step: Step) -> Action? {
        switch menu {
        case .user, .pin: return type(step, in: menu)
        case .tasks: return walk(step)
        case .refused: return startAgain()
        case .printer(.some), .knowledge: enter(.service(.tasks))
        case .language(let place):
            let isLast = step.isBack || place + 1 >= languages.count
            enter(.service(isLast ? .tasks : .language(place + 1)))
            language = isLast ? languages.first ?? language : languages[place + 1]
        case .checking, .printer(nil), .restarting: break
        }
        return nil
    }

    private mutating func type(_ step: Step, in menu: ServiceMenu) -> Action? {
        guard case .type(let key) = step, key != .escape else { return step.isBack ? startAgain() : nil }
        switch (menu, key) {
        case (.user(let field), .enter):
            let user = field.text.filter { !$0.isWhitespace }
            guard !user.isEmpty else { return startAgain() }
            enter(.service(.pin(StaffID(user), Field(limit: 40, isMasked: true))))
        case (.pin(let user, let field), .enter):
            enter(.service(.checking(user)))
            return .verify(user, pin: field.text)
        case (.user(var field), _):
            _ = field.take(key)
            stage = .service(.user(field))
        case (.pin(let user, var field), _):
            _ = field.take(key)
            stage = .service(.pin(user, field))
        default: break
        }
        return nil
    }

    mutating func begin(_ task: ServiceMenu.Task) -> Action? {
        switch task {
        case .printer:
            enter(.service(.printer(setup.printer == nil ? PrinterTrial.none : nil)))
            return setup.printer == nil ? nil : .testPrinter
        case .languages:
            enter(.service(.language(0)))
            language = languages.first ?? language
        case .knowledge: enter(.service(.knowledge))
        case .restart:
            enter(.service(.restarting))
            return .restart
        case .leave: return startAgain()
        }
        return nil
    }

    /// Who it was that gave a PIN; the session has ended already.
    public mutating func verified(_ result: Result<Role, ClientFailure>, for user: StaffID) {
        guard stage == .service(.checking(user)) else { return }
        touchedAt = now
        switch result {
        case .success(.supervisor), .success(.administrator): enter(.service(.tasks))
        case .success: enter(.service(.refused(Words(language)(.supervisorsOnly))))
        case .failure(let failure): enter(.service(.refused(failure.words)))
        }
    }

    /// What came of the test ticket.
    public mutating func tried(_ trial: PrinterTrial) {
        guard stage == .service(.printer(nil)) else { return }
        touchedAt = now
        enter(.service(.printer(trial)))
    }
}

extension ClientFailure {
    /// For those who look after a kiosk.
    var words: String {
        switch self {
        case .refused(let problem, _): problem.title
        case .unreachable(let why), .unexpected(let why): why
        }
    }
}
