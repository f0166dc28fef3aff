/// One act of one client, with the moments between which it must have taken effect.
struct LinearStep {
    var act: LinearAct
    var answer: LinearAnswer
    var asked: Int
    var told: Int
}

/// Whether some order of a history, in which nothing comes before what had ended when it began, is one that
/// the sequential rule allows. By Wing and Gong, with Lowe's memory of what was tried in vain.
struct LinearHistory {
    enum Verdict: Equatable { case linear, impossible, undecided }

    private struct Tried: Hashable {
        var done: [UInt64]
        var desk: LinearDesk
    }

    private struct Level {
        var desk: LinearDesk
        var done: [UInt64]
        var first: Int
        /// The last is tried first.
        var candidates: [Int]
    }

    private let steps: [LinearStep]
    private let log: [String]
    private(set) var tries = 0
    /// How many of the acts the longest order had.
    private(set) var reached = 0
    /// What might have come next there.
    private(set) var stuck: [String] = []

    /// - Parameter log: the likely order of what changed something, tried before all others.
    init(_ steps: [LinearStep], log: [String] = []) {
        self.steps = steps.sorted { $0.asked < $1.asked }
        self.log = log
    }

    mutating func verdict(limit: Int = 300_000) -> Verdict {
        var replay = LinearReplay(steps, log: log)
        defer { tries += replay.passes }
        if replay.succeeds() { return .linear }
        (reached, stuck) = (replay.reached, replay.stuck)
        var tried: Set<Tried> = []
        let none = [UInt64](repeating: 0, count: (steps.count + 63) / 64)
        var levels = [level(LinearDesk(), none, 0)]
        while var level = levels.popLast() {
            if levels.count > reached {
                reached = levels.count
                stuck = level.candidates.map { "\(steps[$0].act): \(steps[$0].answer)" }
            }
            if level.first == steps.count { return .linear }
            guard let next = level.candidates.popLast() else {
                tried.insert(Tried(done: level.done, desk: level.desk))
                continue
            }
            tries += 1
            if tries > limit { return .undecided }
            var desk = level.desk
            let isRight = desk.answer(to: steps[next].act) == steps[next].answer
            // What was not done, and never would be, may as well come now: nothing else need be tried.
            if isRight, steps[next].name == nil { level.candidates = [] }
            levels.append(level)
            guard isRight else { continue }
            var done = level.done
            done[next / 64] |= 1 << UInt64(next % 64)
            guard !tried.contains(Tried(done: done, desk: desk)) else { continue }
            levels.append(self.level(desk, done, level.first))
        }
        return .impossible
    }

    /// Those that may be next: asked before any that is left was told.
    private func level(_ desk: LinearDesk, _ done: [UInt64], _ from: Int) -> Level {
        func isDone(_ step: Int) -> Bool { done[step / 64] >> UInt64(step % 64) & 1 == 1 }
        var first = from
        while first < steps.count, isDone(first) { first += 1 }
        var (candidates, end) = ([Int](), Int.max)
        var step = first
        while step < steps.count, steps[step].asked < end {
            if !isDone(step) {
                candidates.append(step)
                end = min(end, steps[step].told)
            }
            step += 1
        }
        candidates = candidates.filter { steps[$0].asked < end }
        candidates.sort { steps[$0].told > steps[$1].told }
        return Level(desk: desk, done: done, first: first, candidates: candidates)
    }
}
