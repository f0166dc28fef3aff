import QueueCore

/// The waits of a branch as staff see them, and how far they can be trusted.
public struct ForecastView: Codable, Sendable {
    /// nil: there is no forecast yet.
    public var madeAt: Instant?
    public var items: [ExpectedView]
    public var kept: KeptView
    /// What would help now; nil: nothing needs to be done.
    public var advice: AdviceView?

    public init(madeAt: Instant?, items: [ExpectedView], kept: KeptView, advice: AdviceView?) {
        self.madeAt = madeAt
        self.items = items
        self.kept = kept
        self.advice = advice
    }
}

/// One who would come now.
public struct ExpectedView: Codable, Sendable {
    public var service: ServiceID
    public var priority: PriorityID
    public var wait: Wait
    /// Likely to wait longer than the service's target.
    public var missesTarget: Bool
    /// Whether it is called before the branch closes; nil: nobody can say, or it does not close.
    public var beforeClosing: Likelihood?

    public init(
        service: ServiceID, priority: PriorityID, wait: Wait, missesTarget: Bool, beforeClosing: Likelihood?
    ) {
        self.service = service
        self.priority = priority
        self.wait = wait
        self.missesTarget = missesTarget
        self.beforeClosing = beforeClosing
    }
}

/// How sure something is.
public enum Likelihood: String, Codable, CaseIterable, Sendable { case yes, perhaps, no }

/// How well waits were told in the last seven days, to those who had to wait.
public struct KeptView: Codable, Sendable {
    public var visitors: Int
    /// Called within the window of nine in ten, and of one in two: shares of 1.
    public var share: Double?
    public var shareHalf: Double?
    public var meanErrorSeconds: Int?
    /// Of people ahead × mean ÷ counters.
    public var naiveErrorSeconds: Int?

    public init(
        visitors: Int, share: Double?, shareHalf: Double?, meanErrorSeconds: Int?, naiveErrorSeconds: Int?
    ) {
        self.visitors = visitors
        self.share = share
        self.shareHalf = shareHalf
        self.meanErrorSeconds = meanErrorSeconds
        self.naiveErrorSeconds = naiveErrorSeconds
    }
}

/// One counter more, and what would come of it.
public struct AdviceView: Codable, Sendable {
    public var counter: CounterID
    public var service: ServiceID
    public var wait: Wait
    public var text: String

    public init(counter: CounterID, service: ServiceID, wait: Wait, text: String) {
        self.counter = counter
        self.service = service
        self.wait = wait
        self.text = text
    }
}
