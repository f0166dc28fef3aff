import ArgumentParser
import QueueCore
import QueueWire

/// What may be told for the log of a visit. What is left out stays as it is; an empty text takes away.
struct LogOptions: ParsableArguments {
    @Option(help: .init("One of the service's reasons.", valueName: "id"))
    var reason: String?
    @Option(help: .init("How many of it.", valueName: "count"))
    var quantity: Int?
    @Option(help: "What was the matter.")
    var problem: String?
    @Option(help: "What was done about it.")
    var solution: String?
    @Option(help: "What the visitor has of it.")
    var benefit: String?
    @Option(help: "Anything else.")
    var note: String?
    @Option(help: "A cause of dissatisfaction; may be given several times.")
    var cause: [Cause] = []
    @Flag(inversion: .prefixedNo, help: "Needed individual attention.")
    var attention: Bool?
    @Option(help: .init("A step of the procedure that was done; several times.", valueName: "id"))
    var done: [String] = []
    @Option(help: .init("An answer to a question; several times.", valueName: "question=answer"))
    var answer: [String] = []

    /// nil: nothing was told.
    func body(leg: Int? = nil, outcome: Outcome? = nil) throws -> LogBody? {
        let body = LogBody(
            leg: leg, outcome: outcome, reason: reason, quantity: quantity, problem: problem,
            solution: solution, benefit: benefit, note: note, causes: cause.isEmpty ? nil : cause,
            individualAttention: attention, procedureDone: done.isEmpty ? nil : done,
            answers: try Self.answers(answer))
        return body == LogBody(leg: leg) ? nil : body
    }

    static func answers(_ pairs: [String]) throws -> [String: String]? {
        var answers: [String: String] = [:]
        for pair in pairs {
            guard let sign = pair.firstIndex(of: "=") else {
                throw ValidationError(.optionAnswer, ["text": String(pair)])
            }
            answers[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
        }
        return answers.isEmpty ? nil : answers
    }
}
