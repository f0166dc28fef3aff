import Printing
import QueueCore
import Words

/// What stands beside a kiosk's screen.
public struct KioskEquipment: Sendable {
    /// Reads sentences aloud until they are over or its task is cancelled.
    public typealias Voice = @Sendable ([Sentence]) async -> Void

    public var setup: KioskSetup
    public var printer: Printer?
    public var voice: Voice?
    /// By a clock that never goes back.
    public var clock: @Sendable () -> Instant

    public init(
        _ setup: KioskSetup, printer: Printer? = nil, voice: Voice? = nil,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.setup = setup
        self.printer = printer
        self.voice = voice
        self.clock = clock
    }
}

/// What is said at once.
public struct Sentence: Hashable, Sendable {
    public let text: String
    public let language: Language
}

/// Why a kiosk has ended.
public enum KioskEnd: Sendable {
    /// It was asked to, from outside.
    case asked
    /// Whoever looks after it wants it to begin anew.
    case restart
}
