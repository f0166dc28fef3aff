import QueueCore
import QueueWire
import Words

/// What makes calls heard, beside the terminal's bell. It gets one call at a time, and tells when it is over.
public struct Loudspeaker: Sendable {
    /// A call, the time by the office's clock, the language that every call is spoken in, and the branch.
    public typealias Announce = @Sendable (BoardCall, Instant, Language, BranchView) -> Void

    let announce: Announce
    let over: AsyncStream<BoardCall>

    public init(over: AsyncStream<BoardCall>, announce: @escaping Announce) {
        self.announce = announce
        self.over = over
    }
}
