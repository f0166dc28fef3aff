import Hummingbird
import NIOCore
import QueueCore
import QueueStore
import QueueWire
import Secrets
import Words

extension Request {
    /// The caller's language among ours.
    func language(or house: Language) -> Language {
        guard let header = headers[.acceptLanguage] else { return house }
        return Language.preferred(acceptLanguage: header, among: Language.allCases, otherwise: house)
    }

    /// The whole body, 64 KiB at most.
    mutating func bytes() async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > 65_536 {
            throw Refusal.tooLarge
        }
        do {
            return Array(buffer: try await collectBody(upTo: 65_536))
        } catch is NIOTooManyBytesError {
            throw Refusal.tooLarge
        } catch let error where !(error is Refusal) && !Task.isCancelled {
            // Chunks that are none, or a line that ended within: the caller's fault, and nothing for the log.
            throw Refusal.badRequest([.init(path: "", reason: "the body did not arrive whole: \(error)")])
        }
    }

    func query(_ parameters: [QueryParameter]) -> [QueryParameter: String] {
        var found: [QueryParameter: String] = [:]
        for parameter in parameters {
            found[parameter] = uri.queryParameters[Substring(parameter.rawValue)].map { String($0) }
        }
        return found
    }

    /// The Idempotency-Key with a hash of what it is sent for; nil without one.
    func key(scope: String, _ body: [UInt8]) throws(Refusal) -> RequestKey? {
        guard let key = headers[.idempotencyKey] else { return nil }
        let isWellFormed = key.utf8.allSatisfy { byte in
            let character = Character(Unicode.Scalar(byte))
            return character.isASCII && (character.isLetter || character.isNumber || "_-".contains(character))
        }
        guard (1...64).contains(key.utf8.count), isWellFormed else {
            let reason = "must be 1 to 64 characters of A-Z, a-z, 0-9, _ and -"
            throw Refusal.badRequest([.init(path: "/headers/Idempotency-Key", reason: reason)])
        }
        let request = Array("\(method.rawValue) \(uri.path)\n".utf8) + body
        return RequestKey(scope: scope, key: key, request: Secrets.hash(request, count: 16))
    }
}
