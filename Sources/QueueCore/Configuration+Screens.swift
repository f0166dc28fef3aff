/// How kiosks of this branch behave, and who may issue tickets without being known.
public struct KioskRule: Hashable, Codable, Sendable {
    /// What a kiosk may ask a visitor for; each is optional to answer.
    public enum Question: String, Codable, CaseIterable, Sendable { case name, reference, phone }

    /// Addresses (CIDR) that may issue without a device token.
    public var openTo: [String]
    public var ask: [Question]
    /// Asks for confirmation when at least so many people wait ahead; nil: never.
    public var longQueue: Int?
    /// After so long without a touch the kiosk asks, and then begins again.
    public var timeoutSeconds: Int
    /// A kiosk that has a printer prints.
    public var print: Bool
    /// Tickets a minute that one kiosk, or one open address, may take out; nil: as many as it likes.
    public var pace: Int?
    /// With so many waiting in the whole branch kiosks give no more; nil: no limit.
    public var waitingLimit: Int?

    public init(
        openTo: [String] = [], ask: [Question] = [], longQueue: Int? = nil, timeoutSeconds: Int = 60,
        print: Bool = true, pace: Int? = nil, waitingLimit: Int? = nil
    ) {
        self.openTo = openTo
        self.ask = ask
        self.longQueue = longQueue
        self.timeoutSeconds = timeoutSeconds
        self.print = print
        self.pace = pace
        self.waitingLimit = waitingLimit
    }

    /// Versions of an office that were published earlier say less.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let usual = KioskRule()
        openTo = try fields.decodeIfPresent([String].self, forKey: .openTo) ?? usual.openTo
        ask = try fields.decodeIfPresent([Question].self, forKey: .ask) ?? usual.ask
        longQueue = try fields.decodeIfPresent(Int.self, forKey: .longQueue)
        timeoutSeconds = try fields.decodeIfPresent(Int.self, forKey: .timeoutSeconds) ?? usual.timeoutSeconds
        print = try fields.decodeIfPresent(Bool.self, forKey: .print) ?? usual.print
        pace = try fields.decodeIfPresent(Int.self, forKey: .pace)
        waitingLimit = try fields.decodeIfPresent(Int.self, forKey: .waitingLimit)
    }
}

/// What clerks see at their console.
public struct ConsoleRule: Hashable, Codable, Sendable, AddedLater {
    /// Clerks are not shown who waits, so that nobody can pick; supervisors are.
    public var blind: Bool

    public init() { self.init(blind: false) }
    public init(blind: Bool) { self.blind = blind }
}

/// Reasons that the console offers; free text remains possible.
public struct ReasonLists: Hashable, Codable, Sendable, AddedLater {
    public var pause: [ListedReason]
    public var hold: [ListedReason]
    public var absence: [ListedReason]

    public init() { self.init(pause: []) }

    public init(pause: [ListedReason], hold: [ListedReason] = [], absence: [ListedReason] = []) {
        self.pause = pause
        self.hold = hold
        self.absence = absence
    }
}

/// One reason of such a list.
public struct ListedReason: Hashable, Codable, Sendable {
    public var id: String
    public var names: Texts

    public init(id: String, names: Texts = [:]) {
        self.id = id
        self.names = names
    }
}

/// A part of the configuration that versions published earlier do not have: they mean the usual.
protocol AddedLater: Decodable { init() }

extension KeyedDecodingContainer {
    /// What the compiler writes for a `Configuration` chooses this for those parts.
    func decode<Part: AddedLater>(_ type: Part.Type, forKey key: Key) throws -> Part {
        try decodeIfPresent(type, forKey: key) ?? Part()
    }
}
