import Hummingbird
import NIOCore

/// What a request brings besides itself: where it came from.
struct Context: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The peer's address as text: "127.0.0.1". Never from a header, which anybody can write.
    let address: String
    /// The connection, for who writes to many at once.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        address = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}
