/// Goes through a history in the order of the log, which is likely the order of the acts. What the log does
/// not tell is tried: where two asked for the same, who did it and who found it done.
struct LinearReplay {
    private let steps: [LinearStep]
    private let names: [String?]
    private let log: [String]
    /// They found nothing done, though it may look so.
    private var changing: Set<Int> = []
    private(set) var passes = 0
    private(set) var reached = 0
    /// What might have come next at the end.
    private(set) var stuck: [String] = []

    /// - Parameters:
    ///   - steps: in the order in which they were asked.
    ///   - log: the names of what changed something.
    init(_ steps: [LinearStep], log: [String]) {
        (self.steps, self.log) = (steps, log)
        names = steps.map(\.name)
    }

    /// Whether it leads to the end. If not, the log may be wrong, or the history.
    mutating func succeeds() -> Bool {
        for _ in 1...200 {
            passes += 1
            let (missing, idle) = pass()
            guard let missing else { return true }
            // Somebody who seems to have found it done did it.
            let culprit = idle.filter { names[$0] == missing }.max { steps[$0].told < steps[$1].told }
            guard let culprit else { return false }
            changing.insert(culprit)
        }
        return false
    }

    /// Once through. Gives what should have come where it ended, and the acts that were taken to be idle.
    private mutating func pass() -> (missing: String?, idle: [Int]) {
        var (desk, left, idle) = (LinearDesk(), Array(steps.indices), [Int]())
        var position = 0
        while !left.isEmpty {
            let end = left.lazy.map { [steps] in steps[$0].told }.min()!
            let candidates = left.prefix { steps[$0].asked < end }.sorted { steps[$0].told < steps[$1].told }
            let expected = position < log.count ? log[position] : nil
            let next =
                candidates.first { !changing.contains($0) && isRight($0, desk).isIdle }
                ?? candidates.first { names[$0] == expected && isRight($0, desk).changes }
            guard let next else {
                reached = steps.count - left.count
                stuck = candidates.map { "\(steps[$0].act): \(steps[$0].answer)" }
                return (expected ?? "", idle)
            }
            let before = desk
            _ = desk.answer(to: steps[next].act)
            if desk == before { idle.append(next) } else { position += 1 }
            left.remove(at: left.firstIndex(of: next)!)
        }
        return (nil, idle)
    }

    private func isRight(_ step: Int, _ desk: LinearDesk) -> (isIdle: Bool, changes: Bool) {
        var after = desk
        guard after.answer(to: steps[step].act) == steps[step].answer else { return (false, false) }
        return after == desk ? (true, false) : (false, true)
    }
}
