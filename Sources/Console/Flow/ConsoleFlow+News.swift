import QueueClient
import QueueCore
import Words

extension ConsoleFlow {
    /// The board has changed, the server lives, or the line is broken.
    public mutating func hear(_ news: BoardNews, at instant: Instant) -> Action? {
        now = instant
        switch news {
        case .board(let board):
            greet(board.at)
            looking.want()
        case .beat(let time): greet(time)
        case .lost(let why): link.lose(why)
        }
        return due()
    }

    /// Time has passed: to be told a few times a second.
    public mutating func tick(at instant: Instant) -> Action? {
        now = instant
        link.watch(at: now)
        if let notice, notice.isOld(at: now) { self.notice = nil }
        return due()
    }

    /// A look, if it is time for one; else a glance at the alarms, if it is time for that.
    mutating func due() -> Action? {
        if looking.isDue(at: now), let action = lookFromHere() {
            looking.begin(at: now)
            return action
        }
        guard looking.isWatchDue(at: now), let house, staff != nil else { return nil }
        looking.beginWatch(at: now)
        return .watch(house.view.id)
    }

    private mutating func greet(_ serverTime: Instant) {
        if link.hear(serverTime, at: now) { say(.plain(.connectionBack)) }
    }

    private func lookFromHere() -> Action? {
        switch stage {
        case .connecting: .findOffices
        case .choosingOffice, .signingIn, .changingPin: nil
        case .entering, .choosingCounter: look(at: nil)
        case .atDesk(let desk): look(at: desk)
        }
    }

    private func look(at desk: Desk?) -> Action? {
        guard let house else { return nil }
        // How many wait for what is told with the house.
        let wantsCounts = overview?.page == .now || desk?.isBlind ?? false
        return .look(
            Look(
                branch: house.view.id, counter: desk?.post.counter,
                house: wantsCounts || looking.wantsHouse(at: now), page: overview?.page,
                due: desk?.isAgendaOpen ?? false, cases: casebook?.wish,
                turn: overview?.panel?.explained ?? desk?.panel?.explained, round: looking.round))
    }
}
