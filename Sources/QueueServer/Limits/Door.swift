import Hummingbird
import JSON
import QueueCore
import QueueWire
import Words

/// What all connections share.
struct Door: Sendable {
    let limits: Limits
    let connections: Connections
    /// In the branch's first language where the caller does not say theirs.
    let house: @Sendable () -> Language

    /// What one is told before whom the door is shut.
    func problem(_ refusal: Refusal, acceptLanguage: String?) -> (head: HTTPResponse, body: ByteBuffer) {
        let house = house()
        let language = acceptLanguage.map {
            Language.preferred(acceptLanguage: $0, among: Language.allCases, otherwise: house)
        }
        let words = Words(language ?? house)
        let phrase = RefusalPhrase(rawValue: refusal.code) ?? .internalError
        let problem = Problem(
            refusal, title: words.title(phrase), detail: words.detail(phrase, refusal.values))
        let body = ByteBuffer(bytes: JSONWriter.bytes(problem))
        var headers: HTTPFields = [
            .contentType: Problem.mediaType, .contentLanguage: words.language.rawValue,
            .cacheControl: "no-store", .connection: "close", .contentLength: "\(body.readableBytes)",
        ]
        if let seconds = refusal.retryAfterSeconds { headers[.retryAfter] = "\(seconds)" }
        return (HTTPResponse(status: .init(code: refusal.status), headerFields: headers), body)
    }
}
