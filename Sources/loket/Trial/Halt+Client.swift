import QueueClient

extension Halt {
    /// What the server would not do, or why it cannot be asked.
    init(_ failure: ClientFailure, while doing: String) {
        switch failure {
        case .refused(let problem, _): self = .software("\(doing): \(problem.title) (\(problem.code))")
        case .unreachable(let reason): self = .unavailable("\(doing): the server does not answer: \(reason)")
        case .unexpected(let reason): self = .software("\(doing): \(reason)")
        }
    }
}
