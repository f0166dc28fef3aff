import QueueCore

/// What is known at one instant about an office: who waits, which counters are busy since when and how
/// long they are open, and what may still come. Times are milliseconds on any clock, as long as it is one.
public struct Situation: Sendable {
    public var now: Int
    public var table: TurnTable
    /// In the order of the table.
    public var desks: [Desk]
    public var waiting: [Waiting]
    /// For whom else a window is asked: a newcomer in each of these.
    public var newcomers: [Newcomer]
    public var streams: [Stream]
    public var bookings: [Booking]
    /// One for each of the table's services, which are its first lines.
    public var times: [ServiceTimes]
    public var patience: Patience
    /// How long a counter stands free after each service until its clerk calls.
    public var pause: Int

    public init(
        now: Int, table: TurnTable, desks: [Desk], waiting: [Waiting], newcomers: [Newcomer],
        streams: [Stream] = [], bookings: [Booking] = [], times: [ServiceTimes],
        patience: Patience = .endless, pause: Int = 0
    ) {
        self.now = now
        self.table = table
        self.desks = desks
        self.waiting = waiting
        self.newcomers = newcomers
        self.streams = streams
        self.bookings = bookings
        self.times = times
        self.patience = patience
        self.pause = pause
    }

    /// A counter with somebody at it.
    public struct Desk: Sendable {
        /// When it calls, from now on, in order; between two of them is a break, and after the last
        /// nobody is called.
        public var openings: [Range<Int>]
        public var hand: Hand?
        public var idleSince: Int

        public init(openings: [Range<Int>], hand: Hand? = nil, idleSince: Int = 0) {
            self.openings = openings
            self.hand = hand
            self.idleSince = idleSince
        }
    }

    /// Whom a busy counter serves.
    public struct Hand: Sendable {
        public var service: Int
        public var since: Int
        /// The ticket's ordinal: what is drawn for it is the same in every forecast.
        public var ordinal: Int

        public init(service: Int, since: Int, ordinal: Int) {
            self.service = service
            self.since = since
            self.ordinal = ordinal
        }
    }

    /// One who waits, or comes back at a known time.
    public struct Waiting: Sendable {
        public var key: LineKey
        public var line: Int
        public var service: Int
        /// When the wait began.
        public var since: Int
        /// In the pause after an absence, or set aside, until then.
        public var callableAt: Int

        public init(key: LineKey, line: Int, service: Int, since: Int, callableAt: Int = .min) {
            self.key = key
            self.line = line
            self.service = service
            self.since = since
            self.callableAt = callableAt
        }
    }

    /// One who would come now.
    public struct Newcomer: Sendable {
        public var service: Int
        public var headStart: Int

        public init(service: Int, headStart: Int) {
            self.service = service
            self.headStart = headStart
        }
    }

    /// Those of one service and class who come later: a Poisson stream.
    public struct Stream: Sendable {
        public var service: Int
        public var headStart: Int
        /// Arrivals in a millisecond.
        public var rate: Double

        public init(service: Int, headStart: Int, rate: Double) {
            self.service = service
            self.headStart = headStart
            self.rate = rate
        }
    }

    /// An appointment that has not yet checked in.
    public struct Booking: Sendable {
        public var at: Int
        public var service: Int
        public var headStart: Int
        public var grace: Int
        /// How probable it is that somebody comes.
        public var shows: Double

        public init(at: Int, service: Int, headStart: Int, grace: Int, shows: Double) {
            self.at = at
            self.service = service
            self.headStart = headStart
            self.grace = grace
            self.shows = shows
        }
    }
}
