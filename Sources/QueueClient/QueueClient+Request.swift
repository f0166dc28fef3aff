import AsyncHTTPClient
import Foundation
import QueueWire

extension QueueClient {
    func request(_ method: Method, _ target: String, _ content: Content?) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: server + target)
        request.method = .init(rawValue: method.rawValue)
        request.headers.add(name: "Accept", value: "application/json, \(Problem.mediaType)")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let language { request.headers.add(name: "Accept-Language", value: language) }
        if let content {
            request.headers.add(name: "Content-Type", value: content.mediaType)
            request.body = .bytes(content.bytes)
        }
        return request
    }
}

extension [QueryParameter: String] {
    /// With its question mark, in one order always; empty for none.
    var asText: String {
        if isEmpty { return "" }
        let pairs = sorted { $0.key.rawValue < $1.key.rawValue }.map {
            $0.key.rawValue + "=" + $0.value.escaped
        }
        return "?" + pairs.joined(separator: "&")
    }
}

extension String {
    /// RFC 3986: all but the unreserved characters as percent and two digits.
    fileprivate var escaped: String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return addingPercentEncoding(withAllowedCharacters: unreserved) ?? self
    }
}
