import JSON
import NIOCore
import QueueWire

/// The server's yes, in its own bytes.
public struct Answer<Reply: Codable & Sendable>: Sendable {
    /// Empty for 204.
    public let bytes: [UInt8]

    /// What the bytes say.
    public func value() throws(ClientFailure) -> Reply {
        if bytes.isEmpty, let type = Reply.self as? any Vacant.Type { return type.vacant as! Reply }
        do {
            return try JSONReader.value(Reply.self, from: bytes)
        } catch {
            throw .unexpected("not a \(Reply.self): \(error)")
        }
    }
}

/// What goes with a question.
public struct Content: Sendable {
    public let mediaType: String
    public let bytes: [UInt8]

    public init(mediaType: String, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.bytes = bytes
    }

    init(json value: some Encodable) {
        self.init(mediaType: "application/json", bytes: JSONWriter.bytes(value))
    }
}
