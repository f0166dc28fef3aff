import ArgumentParser
import Foundation
import JSON
import QueueClient
import QueueCore
import QueueWire
import Words

/// A command that cannot be carried out from here, in words, with the code it ends with.
struct LineFailure: Error {
    let words: String
    let code: ExitCode

    static func usage(_ words: String) -> LineFailure { LineFailure(words: words, code: .validationFailure) }
    static func refused(_ words: String) -> LineFailure { LineFailure(words: words, code: .failure) }
}

extension LineSettings {
    /// Says on standard error what went wrong, and gives what the process ends with.
    func exit(after error: any Error) throws -> any Error {
        switch error {
        case let failure as ClientFailure:
            try Output.say(text(failure))
            return failure.exitCode
        case let failure as LineFailure:
            try Output.say(failure.words)
            return failure.code
        default:
            return error
        }
    }

    private func text(_ failure: ClientFailure) -> String {
        switch failure {
        case .refused(let problem, _) where isJSON:
            String(decoding: JSONWriter.bytes(problem), as: UTF8.self)
        case .refused(_, .unauthenticated) where token == nil:
            words(.notLoggedIn)
        case .refused(let problem, _):
            ([problem.title, problem.detail].compactMap(\.self)
                + (problem.errors ?? []).map { "\($0.path): \($0.reason)" }).joined(separator: "\n")
        case .unreachable(let why): words(.serverUnreachable, ["address": server]) + " (\(why))"
        case .unexpected(let why): words(.answerNotUnderstood, ["address": server]) + " (\(why))"
        }
    }
}

extension ClientFailure {
    /// As in sysexits.h.
    var exitCode: ExitCode {
        switch self {
        case .unreachable: ExitCode(EX_UNAVAILABLE)
        case .unexpected: ExitCode(EX_PROTOCOL)
        case .refused(let problem, _):
            switch problem.status {
            case 400, 413, 415, 422: ExitCode(EX_DATAERR)
            case 401, 403: ExitCode(EX_NOPERM)
            case 429, 503: ExitCode(EX_TEMPFAIL)
            case 500...: ExitCode(EX_SOFTWARE)
            default: .failure
            }
        }
    }
}
