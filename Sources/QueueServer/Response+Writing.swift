import Foundation
import Hummingbird
import JSON
import LocalTime
import QueueCore
import QueueWire
import Words

extension Response {
    init<Reply>(_ answer: Answer<Reply>, success: Int) {
        var headers = HTTPFields()
        headers[.cacheControl] = "no-store"
        if answer.isReplay { headers[.idempotentReplayed] = "true" }
        guard let reply = answer.reply, Reply.self != Nothing.self, !reply.isVacant else {
            self.init(status: .noContent, headers: headers)
            return
        }
        headers[.contentType] = "application/json"
        let body = ByteBuffer(bytes: JSONWriter.bytes(reply))
        self.init(status: .init(code: success), headers: headers, body: .init(byteBuffer: body))
    }

    /// RFC 9457.
    init(_ refusal: Refusal, _ words: Words, in local: LocalTime? = nil, at now: Instant? = nil) {
        let phrase = RefusalPhrase(rawValue: refusal.code) ?? .internalError
        var values = refusal.values
        if case .missingLogFields(let fields) = refusal { values["fields"] = words.logFields(fields) }
        var detail = words.detail(phrase, values)
        if case .storeFailed(let fault) = refusal, let told = StoreFaultPhrase(rawValue: fault.rawValue) {
            detail += " " + words(told)
        }
        if case .closingSoon(let opensAt?) = refusal, let local, let now {
            detail += " " + words.nextOpening(Date(opensAt), now: Date(now), in: local.timeZone) + "."
        }
        let problem = Problem(refusal, title: words.title(phrase), detail: detail)
        var headers = HTTPFields()
        headers[.contentType] = Problem.mediaType
        headers[.contentLanguage] = words.language.rawValue
        headers[.cacheControl] = "no-store"
        if refusal.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        if let seconds = refusal.retryAfterSeconds { headers[.retryAfter] = "\(seconds)" }
        self.init(
            status: .init(code: refusal.status), headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: JSONWriter.bytes(problem))))
    }
}

extension Decodable {
    /// An optional reply without a value.
    fileprivate var isVacant: Bool { (self as? any OptionalReply)?.isNone ?? false }
}

private protocol OptionalReply { var isNone: Bool { get } }
extension Optional: OptionalReply { fileprivate var isNone: Bool { self == nil } }

extension Refusal {
    /// What its detail sentence speaks of.
    public var values: [String: String] {
        switch self {
        case .counterBusy(_, let number): ["number": number]
        case .counterTaken(let staff), .heldByOther(let staff), .alreadyTaken(let staff):
            ["staff": staff.text]
        case .staffElsewhere(let counter), .alreadyCalled(let counter): ["counter": counter.text]
        case .missingLogFields(let fields): ["fields": fields.joined(separator: ", ")]
        case .notToday(let time), .appointmentOver(let time): ["time": time]
        case .serviceInUse(let service): ["service": service.text]
        case .tooMany(let seconds), .tooManyTickets(let seconds): ["seconds": "\(seconds)"]
        default: [:]
        }
    }
}
