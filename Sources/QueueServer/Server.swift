import LocalTime
import Logging
import QueueCore
import QueueStore
import QueueWire
import Secrets

/// One running server: what its routes share. Made once by `Server.open`, in the composition root
/// and in the tests alike.
public struct Server: Sendable {
    /// What the operator may set.
    public struct Settings: Sendable {
        /// The address under which visitors reach it; without one no links are printed.
        public var publicURL: String?
        /// A sign-in ends when it was not used for so long. Milliseconds.
        public var sessionIdle = 12 * 60.minutes
        /// Whether waits are told; without, they are unknown.
        public var forecasts = true
        public var limits = Limits()
        public var now: @Sendable () -> Instant
        /// Time that no clock's setting moves, by which commits are measured; nil: none is.
        public var uptime: (@Sendable () -> Duration)?
        /// So many unpredictable bytes.
        public var unpredictable: @Sendable (Int) -> [UInt8]

        public init(
            now: @escaping @Sendable () -> Instant,
            unpredictable: @escaping @Sendable (Int) -> [UInt8] = { Secrets.unpredictable($0) }
        ) {
            self.now = now
            self.unpredictable = unpredictable
        }
    }

    public let settings: Settings
    public let ledger: Ledger
    public let people: People
    let database: Database
    let key: ServerKey
    let bell: Bell
    let boards: BoardFrames
    let boardCast: BoardCast
    let foresight: Foresight
    let hashing = Hashing()
    let pinPace = PinPace()
    /// Of those who type the codes of devices.
    let codePace = PinPace()
    let pairings = Pairings()
    let issuePace = IssuePace()
    let streamSeats: StreamSeats
    let log: Logger

    /// Boots a server on an open store.
    public static func open(
        _ database: Database, key: ServerKey, settings: Settings, log: Logger
    ) throws -> Server {
        let bell = Bell()
        let foresight = Foresight(try kept(database))
        let ledger = try Ledger(
            Ledger.Store(database), now: settings.now, uptime: settings.uptime,
            didPublish: { branch, events in
                bell.mark(branch)
                if settings.forecasts { foresight.note(branch, events) }
            },
            alarm: { log.critical("\($0)") })
        return Server(
            settings: settings, ledger: ledger, people: try People(database), database: database, key: key,
            bell: bell, boards: BoardFrames(ledger: ledger, foresight: foresight, now: settings.now),
            foresight: foresight, log: log)
    }

    private init(
        settings: Settings, ledger: Ledger, people: People, database: Database, key: ServerKey, bell: Bell,
        boards: BoardFrames, foresight: Foresight, log: Logger
    ) {
        self.settings = settings
        self.ledger = ledger
        self.people = people
        self.database = database
        self.key = key
        self.bell = bell
        self.boards = boards
        boardCast = BoardCast(frames: boards)
        self.foresight = foresight
        self.log = log
        streamSeats = StreamSeats(settings.limits)
    }

    var now: Instant { settings.now() }
}
