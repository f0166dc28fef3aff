import QueueClient
import QueueCore
import QueueWire
import Words

/// What a lobby's display knows: a value without clock, network or terminal.
public struct Display: Sendable {
    /// What the caller is to do.
    public enum Action: Equatable, Sendable {
        /// Make it heard.
        case announce(BoardCall)
        /// Ask for the branch, whose names and hours the board leaves out, and `learn` it.
        case refresh
    }

    /// nil until the server has told it once.
    public private(set) var board: Board?
    public private(set) var branch: BranchView?
    /// The time by the server's clock: a display's own may be wrong.
    public private(set) var officeTime: Instant?
    /// The server's time when it was last heard.
    public private(set) var updatedAt: Instant?

    let options: DisplayOptions
    /// Calls are not, or not fully, heard.
    private(set) var isSoundOff = false
    /// The last call to the counter of a `counter` view: a long visit outlives its place on the board.
    private(set) var signCall: BoardCall?
    private let waitsForTheVoice: Bool
    private var announcer = Announcer()
    private var announcedAt: Instant?
    private var flashes: [Int: Instant] = [:]
    private var isLost = false
    private var now: Instant
    private var heardAt: Instant
    private var refreshedAt: Instant?

    /// - Parameter waitsForTheVoice: an announcement is over when `finishAnnouncement` says so; else when
    ///   a bell would be.
    public init(_ options: DisplayOptions = DisplayOptions(), waitsForTheVoice: Bool = false, at now: Instant)
    {
        self.options = options
        self.waitsForTheVoice = waitsForTheVoice
        self.now = now
        heardAt = now
    }

    public var words: Words {
        Words(options.language ?? branch?.languages.lazy.compactMap { Language(tag: $0) }.first ?? .en)
    }
}

extension Display {
    /// How long a call flashes, and how long it stays one way round: less than two flashes a second.
    static let flashing = 5.seconds
    static let blink = 300
    /// A bell needs so long before the next one.
    static let ringing = 2.seconds
    static let refreshing = 60.seconds

    /// Time passes: told several times a second.
    public mutating func tick(_ now: Instant) -> [Action] {
        officeTime = officeTime.map { $0 + (now - self.now) }
        self.now = now
        flashes = flashes.filter { now - $0.value < Self.flashing }
        let isOver = !waitsForTheVoice && announcedAt.map { now - $0 >= Self.ringing } ?? false
        let isDue = refreshedAt.map { now - $0 >= Self.refreshing } ?? true
        return (isOver ? announce(announcer.finish()) : []) + (isDue ? refresh() : [])
    }

    /// A call has been heard to its end.
    public mutating func finishAnnouncement() -> [Action] { announce(announcer.finish()) }

    /// News of the board.
    public mutating func hear(_ news: BoardNews) -> [Action] {
        switch news {
        case .board(let board): return show(board)
        case .beat(let time): heard(at: time)
        case .lost: isLost = true
        }
        return []
    }

    /// How an announcement went: false where some of it could not be heard.
    public mutating func learn(isHeard: Bool) { isSoundOff = !isHeard }

    /// The branch, as asked for by `.refresh`.
    public mutating func learn(_ branch: BranchView) {
        self.branch = branch
    }

    /// What the screen shows cannot be relied on: for so many seconds.
    public var staleSeconds: Int? {
        let silence = now - heardAt
        return isLost || silence >= options.silence ? silence / 1_000 : nil
    }

    /// Whether a call is shown the other way round at this moment.
    func isReversed(_ call: BoardCall) -> Bool {
        guard let since = flashes[call.seq] else { return false }
        return (now - since + Self.blink / 2) / Self.blink % 2 == 0
    }

    private mutating func show(_ whole: Board) -> [Action] {
        let wasLost = isLost
        heard(at: whole.at)
        let board = options.filter(whole)
        self.board = board
        remember(board)
        for call in announcer.unseen(in: board) { flashes[call.seq] = now }
        return announce(announcer.hear(board)) + (wasLost || isNews(board) ? refresh() : [])
    }

    /// The branch alone tells the names of services, and whether a counter is open.
    private func isNews(_ board: Board) -> Bool {
        if case .counter = options.view { return true }
        return board.waiting.contains { line in
            !(branch?.services.contains { $0.id == line.service } ?? false)
        }
    }

    private mutating func remember(_ board: Board) {
        guard case .counter = options.view else { return }
        let isUndone = signCall.map { last in
            board.calls.contains { $0.seq < last.seq } && !board.calls.contains { $0.seq == last.seq }
        }
        signCall = board.calls.first ?? (isUndone ?? false ? nil : signCall)
    }

    private mutating func heard(at time: Instant) {
        officeTime = time
        updatedAt = time
        heardAt = now
        isLost = false
    }

    private mutating func announce(_ action: Announcer.Action?) -> [Action] {
        guard case .announce(let call) = action else {
            if announcer.current == nil { announcedAt = nil }
            return []
        }
        announcedAt = now
        return [.announce(call)]
    }

    private mutating func refresh() -> [Action] {
        refreshedAt = now
        return [.refresh]
    }
}
