import QueueCore
import QueueWire
import Words

/// What makes calls heard, beside the terminal's bell. It gets one call at a time, and tells when it is over.
public struct Loudspeaker: Sendable {
    /// A call, the time by the office's clock, the language that every call is spoken in, and the branch.
    public typealias Announce = @Sendable (BoardCall, Instant, Language, BranchView) -> Void

    let announce: Announce
    let over: AsyncStream<BoardCall>
    let isHeard: AsyncStream<Bool>

    /// - Parameters:
    ///   - over: each call when it is over.
    ///   - isHeard: after each call that was to be heard, whether all of it was.
    public init(
        over: AsyncStream<BoardCall>, isHeard: AsyncStream<Bool>, announce: @escaping Announce
    ) {
        self.announce = announce
        self.over = over
        self.isHeard = isHeard
    }
}
