import QueueCore

/// Tells each visitor of a simulation a window when the ticket is issued, as the office would: it knows
/// what has happened until then and the plan of its counters, and nothing of what comes.
struct Teller {
    private let scenario: Scenario
    private let seed: UInt64
    private(set) var told: [Window?]
    private(set) var naive: [Int?]
    private(set) var experience = Experience()
    private let truth: Truth?

    init(_ scenario: Scenario, truth: Truth? = nil, seed: UInt64) {
        self.truth = truth
        self.scenario = scenario
        self.seed = seed
        told = Array(repeating: nil, count: scenario.visitors.count)
        naive = Array(repeating: nil, count: scenario.visitors.count)
    }

    mutating func tell(_ index: Int, _ trace: Trace, _ office: Office, at time: Int) {
        let group = group(index)
        experience.arrived(group, at: time)
        guard trace.call == nil else {
            told[index] = Window.none
            return
        }
        var situation = Situation(office, experience, at: time) { openings($0.id, from: time) }
        truth?.replaceGuesses(in: &situation)
        let forecast = Forecast(situation, seed: seed &+ UInt64(index))
        guard let place = situation.waiting.firstIndex(where: { $0.key.ordinal == index + 1 }),
            let window = forecast.waiting[place]
        else { return }
        naive[index] = situation.naive(index + 1)
        told[index] = truth == nil ? experience.calibration(group).applied(to: window) : window
    }

    mutating func called(_ index: Int, _ trace: Trace) {
        guard let wait = trace.wait else { return }
        experience.patience.note(wait, hasLeft: false)
        experience.called(group(index), after: wait, told: told[index])
    }

    mutating func left(_ index: Int, at time: Int) {
        experience.patience.note(time - scenario.visitors[index].arrival, hasLeft: true)
    }

    mutating func finished(_ index: Int, _ trace: Trace) {
        guard let call = trace.call, let end = trace.end else { return }
        experience.finished(scenario.visitors[index].service, after: end - call)
    }

    private func group(_ index: Int) -> Experience.Group {
        let visitor = scenario.visitors[index]
        return Experience.Group(
            visitor.service, scenario.priority(of: visitor) ?? scenario.priorities.first?.id ?? "regular")
    }

    private func openings(_ id: CounterID, from time: Int) -> [Range<Int>] {
        guard let post = scenario.counters.first(where: { $0.id == id }) else { return [] }
        return Array(post.openings.lazy.filter { $0.upperBound > time }.prefix(3))
    }
}

/// What became of the visitors of a scenario, and what each was told when the ticket was issued.
public struct Told: Sendable {
    public let traces: [Trace]
    /// nil: that no counter is open for it.
    public let windows: [Window?]
    /// What systems of this kind print, in milliseconds.
    public let naive: [Int?]
}

/// What only the maker of a scenario knows. A forecast from it is as good as one can be.
public struct Truth: Sendable {
    public var streams: [Situation.Stream]
    public var patience: Patience
    /// By service, at a time.
    public var times: @Sendable (Int) -> [ServiceTimes]

    public init(
        streams: [Situation.Stream], patience: Patience = .endless,
        times: @escaping @Sendable (Int) -> [ServiceTimes]
    ) {
        self.streams = streams
        self.patience = patience
        self.times = times
    }

    func replaceGuesses(in situation: inout Situation) {
        situation.times = times(situation.now)
        situation.streams = streams
        situation.patience = patience
    }
}
