import QueueClient
import QueueCore
import QueueWire
import Words

extension KioskFlow {
    /// The branch, as asked for by `.refresh`.
    public mutating func learn(_ branch: BranchView) -> Action? {
        let wasAtStart = isAtStart
        self.branch = branch
        isAway = false
        news += 1
        guard wasAtStart || (!branch.open && isUnderWay) else { return nil }
        return wasAtStart ? settle() : startAgain()
    }

    /// The branch was asked for in vain.
    public mutating func lost() {
        isAway = true
    }

    /// News of the board: how many wait, whether the branch is open, whether the line holds.
    public mutating func hear(_ news: BoardNews) -> Action? {
        switch news {
        case .board(let board):
            officeTime = board.at
            isAway = false
            self.news += 1
            let hasTurned = branch?.open != board.open
            branch?.adopt(board)
            return hasTurned ? refresh() : nil
        case .beat(let time):
            officeTime = time
            return nil
        case .lost:
            isAway = true
            return refresh()
        }
    }

    /// The ticket is there. Nobody sees one that came after its visitor had given up.
    public mutating func receive(_ issued: Issued, for order: Order) {
        guard stage == .asking(order) else { return }
        unanswered = nil
        enter(.ticket(Slip(issued)))
    }

    /// What a code leads to.
    public mutating func find(
        _ result: Result<TicketView, ClientFailure>, for pointer: Pointer
    ) -> Action? {
        guard stage == .looking(pointer) else { return nil }
        touchedAt = now
        switch result {
        case .success(let view) where view.ticket.closedAs == .served:
            enter(.form(.opinion(Opinion(pointer: pointer, service: view.ticket.service))))
        case .success(let view): enter(.found(Slip(view.ticket)))
        case .failure(.refused):
            // No ticket's, or none that a kiosk without a token may see: it may be an appointment's.
            if case .code(let code) = pointer { return send(.arrive(code: code)) }
            enter(.found(nil))
        case .failure:
            isAway = true
            enter(.found(nil))
        }
        return nil
    }

    /// The paper is out, or will not come: then the number stays longer.
    public mutating func paper(_ paper: Slip.Paper, of number: String) {
        switch stage {
        case .ticket(var slip) where slip.number == number && slip.paper != .none:
            slip.paper = paper
            stage = .ticket(slip)
        case .outcome(.opened(var receipt)) where receipt.number == number && receipt.paper != .none:
            receipt.paper = paper
            stage = .outcome(.opened(receipt))
        default: return
        }
        touchedAt = now
    }

    /// There will be no ticket.
    public mutating func fail(_ failure: ClientFailure, for order: Order) -> Action? {
        guard stage == .asking(order) else { return nil }
        touchedAt = now
        if let asked = wrong(failure, for: order) {
            enter(.form(.asked(asked)))
        } else {
            enter(.refused(order.service, Hindrance(failure)))
        }
        return refresh()
    }

    /// The question whose answer the server did not take. What is asked with another answer is another order.
    private func wrong(_ failure: ClientFailure, for order: Order) -> Asked? {
        guard case .refused(_, .badRequest(let faults)) = failure else { return nil }
        let question = service(order.service)?.questions.first { question in
            faults.contains { $0.path == "/answers/\(question.id)" }
        }
        guard let question else { return nil }
        var order = Order(order, key: newKey())
        order.told[question.id] = nil
        return Asked(question: question, order: order, isWrong: true)
    }

    private var isUnderWay: Bool {
        switch stage {
        case .form(.asked): true
        case .purposes, .services, .priorities, .question, .confirming: true
        case .languages, .asking, .refused, .ticket, .code, .looking, .found, .service, .form, .sending,
            .outcome:
            false
        }
    }

    /// The first screen may be another one now, in another language.
    private mutating func settle() -> Action? {
        let house = languages.first ?? language
        guard !isAtStart || language != house else { return nil }
        language = house
        enter(firstStage)
        return nil
    }
}

extension Hindrance {
    init(_ failure: ClientFailure) {
        switch failure {
        case .refused(_, .branchClosed): self = .office(.branchClosed, nil)
        case .refused(_, .serviceClosed): self = .office(.serviceClosed, nil)
        case .refused(_, .serviceFull): self = .office(.serviceFull, nil)
        case .refused(_, .personLimit): self = .office(.personLimit, nil)
        case .refused(_, .referenceNeeded): self = .office(.referenceNeeded, nil)
        case .refused(_, .closingSoon): self = .office(.closingSoon, nil)
        case .refused, .unreachable, .unexpected: self = .fault(failure.words)
        }
    }
}

extension BranchView {
    /// What a board knows of its branch, and knows sooner.
    mutating func adopt(_ board: Board) {
        (open, opensAt, closesAt) = (board.open, board.opensAt, board.closesAt)
        (help, notices) = (board.help, board.notices)
        for index in services.indices {
            guard let line = board.waiting.first(where: { $0.service == services[index].id }) else {
                continue
            }
            services[index].waiting = line.count
            services[index].wait = line.wait
        }
    }
}
