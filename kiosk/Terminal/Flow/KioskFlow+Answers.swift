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
        guard wasAtStart || (!branch.open && isChoosing) else { return nil }
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

    /// There will be no ticket.
    public mutating func fail(_ failure: ClientFailure, for order: Order) -> Action? {
        guard stage == .asking(order) else { return nil }
        touchedAt = now
        enter(.refused(order.wish.service, Hindrance(failure)))
        return refresh()
    }

    private var isChoosing: Bool {
        switch stage {
        case .purposes, .services, .priorities: true
        case .languages, .asking, .refused, .ticket: false
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
        case .refused(let problem, _): self = .fault(problem.title)
        case .unreachable(let why), .unexpected(let why): self = .fault(why)
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
