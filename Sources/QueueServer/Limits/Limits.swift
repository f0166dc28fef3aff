/// How much of the server one caller may take. What is beyond is refused in words, each limit with a code
/// of its own; docs/API.md lists them.
public struct Limits: Sendable {
    /// Connections that are open at once, in all and from one address.
    public var connections = 10_000
    public var connectionsPerAddress = 1_000
    /// Live streams of one device or person, and from one address.
    public var streamsPerCaller = 32
    public var streamsPerAddress = 500
    /// Ranges for which the limits by address do not hold: this machine, and a proxy, which stands for many.
    public var crowds = ["127.0.0.0/8", "::1/128"]
    /// Bytes of a request's address and headers.
    public var headBytes = 16_384
    /// Within these a connection has sent its first request's head, and any request's body.
    public var head = Duration.seconds(10)
    public var body = Duration.seconds(30)
    /// A connection without a request is closed after so long.
    public var idle = Duration.seconds(75)
    /// So is one that takes nothing of what is sent to it.
    public var stuck = Duration.seconds(60)

    public init() {}

    public static func isRange(_ text: String) -> Bool { AddressRange(text) != nil }

    /// Whether the limits by address hold for this one.
    func holds(for address: String) -> Bool {
        !crowds.contains { AddressRange($0)?.contains(address) ?? false }
    }
}
