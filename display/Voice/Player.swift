import Foundation
import QueueCore
import Words

/// Makes calls heard, in their order, one after the other, through a player that the site chooses.
public actor Player {
    /// Each call when it is over: heard, or not worth it any more.
    public nonisolated let over: AsyncStream<BoardCall>

    private let command: PlayerCommand
    private let sounds: Sounds
    private let speech: Speech?
    private let quiet: QuietHours?
    private let now: @Sendable () -> Instant
    private let report: @Sendable (VoiceFault) -> Void
    private let heard: @Sendable (Bool) -> Void

    private nonisolated let orders: AsyncStream<Order>
    private nonisolated let taker: AsyncStream<Order>.Continuation
    private nonisolated let teller: AsyncStream<BoardCall>.Continuation
    private var told: Set<VoiceFault> = []
    /// Of the announcement that is being played.
    private var isWhole = true

    /// - Parameters:
    ///   - speech: nil: the chime alone.
    ///   - now: by a clock that never goes back.
    ///   - report: told of each fault once.
    ///   - heard: told after each announcement whether all of it was played.
    public init(
        _ command: PlayerCommand, sounds: Sounds, speech: Speech?, quiet: QuietHours? = nil,
        now: @escaping @Sendable () -> Instant, report: @escaping @Sendable (VoiceFault) -> Void,
        heard: @escaping @Sendable (Bool) -> Void = { _ in }
    ) {
        self.command = command
        self.sounds = sounds
        self.speech = speech
        self.quiet = quiet
        self.now = now
        self.report = report
        self.heard = heard
        (orders, taker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Self.mostWaiting))
        (over, teller) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(Self.mostWaiting))
    }

    /// A hall cannot follow more, and the first of them would be too old when its turn comes.
    static let mostWaiting = 20
    /// Who was called longer ago has read it on the board, or asked.
    static let newsworthy = 60.seconds
    /// A player that takes longer has lost its sound card.
    static let longest = Duration.seconds(20)

    /// Queues a call.
    ///
    /// - Parameters:
    ///   - time: now by the office's clock, by which calls are stamped: this machine's own may be wrong.
    ///   - house: the language that every call is spoken in.
    ///   - minute: of the branch's local day, for the quiet hours.
    public nonisolated func announce(
        _ call: BoardCall, at time: Instant, house: Language, minute: @escaping @Sendable (Instant) -> Int
    ) {
        let order = Order(call: call, ahead: time - now(), house: house, minute: minute)
        if case .dropped(let oldest) = taker.yield(order) { teller.yield(oldest.call) }
    }

    /// Plays what is queued until it is cancelled. Only one may run.
    public func run() async {
        for await order in orders {
            if isWorthHearing(order) {
                isWhole = true
                await play(Announcement(order.call, house: order.house))
                heard(isWhole)
            }
            teller.yield(order.call)
        }
    }

    private func isWorthHearing(_ order: Order) -> Bool {
        let time = now() + order.ahead
        let isQuiet = quiet?.contains(minute: order.minute(time)) ?? false
        return !isQuiet && time - order.call.calledAt <= Self.newsworthy
    }
}

extension Player {
    /// All is at hand before the chime sounds, so that nothing tears the words from it.
    private func play(_ announcement: Announcement) async {
        var pause = Duration.zero
        var files: [(pause: Duration, file: URL)] = []
        for item in announcement.items {
            if case .pause(let length) = item {
                pause = length
            } else if let file = await trying({ () throws(VoiceFault) in try await file(of: item) }) {
                files.append((pause, file))
            }
        }
        for (pause, file) in files where !Task.isCancelled {
            await trying { () throws(VoiceFault) in try await play(file, after: pause) }
        }
    }

    private func file(of item: Announcement.Item) async throws(VoiceFault) -> URL? {
        switch item {
        case .chime: try await Chime().file(in: sounds, at: now())
        case .speech(let utterance): try await speech?.file(for: utterance, at: now())
        case .pause: nil
        }
    }

    private func play(_ file: URL, after pause: Duration) async throws(VoiceFault) {
        do { try await Task.sleep(for: pause) } catch { return }
        try await ChildRun(command.words(playing: file.path), limit: Self.longest).finish()
    }

    /// What fails is left out, and told once.
    @discardableResult
    private func trying<Value>(_ act: () async throws(VoiceFault) -> Value?) async -> Value? {
        do throws(VoiceFault) {
            return try await act()
        } catch {
            isWhole = false
            if !Task.isCancelled, told.insert(error).inserted { report(error) }
            return nil
        }
    }
}

/// A call that waits to be heard.
private struct Order: Sendable {
    let call: BoardCall
    /// How far the office's clock is ahead of this machine's, in milliseconds.
    let ahead: Int
    let house: Language
    let minute: @Sendable (Instant) -> Int
}
