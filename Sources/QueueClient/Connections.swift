import AsyncHTTPClient
import NIOCore
import NIOSSL
import Synchronization

/// Connections that trust the same certificates, kept open and shared by all clients.
final class Connections: Sendable {
    private let asking: HTTPClient
    private let listening: HTTPClient

    private init(_ trust: TLSConfiguration) {
        asking = HTTPClient(configuration: .patient(for: .seconds(10), trust))
        // Beats come every 10 s: who sends nothing for 25 s is gone, whatever TCP believes.
        listening = HTTPClient(configuration: .patient(for: .seconds(25), trust))
    }

    /// The bytes of a success; every other answer is thrown.
    func answer(to request: HTTPClientRequest) async throws(ClientFailure) -> [UInt8] {
        do {
            let response = try await asking.execute(request, timeout: .seconds(10))
            let bytes = Array(buffer: try await response.body.collect(upTo: 16 << 20))
            guard (200..<300).contains(response.status.code) else {
                throw ClientFailure(status: Int(response.status.code), bytes: bytes)
            }
            return bytes
        } catch {
            throw ClientFailure(error)
        }
    }

    /// Tells each event of a stream, until the server ends it or the line breaks.
    func listen(
        to request: HTTPClientRequest, tell: (ServerSentEvents.Event) throws -> Void
    ) async throws(ClientFailure) {
        do {
            let response = try await listening.execute(request, timeout: .seconds(10))
            guard response.status == .ok else {
                let bytes = Array(buffer: try await response.body.collect(upTo: 1 << 20))
                throw ClientFailure(status: Int(response.status.code), bytes: bytes)
            }
            var events = ServerSentEvents()
            for try await buffer in response.body {
                for event in try events.feed(buffer.readableBytesView) { try tell(event) }
            }
        } catch {
            throw ClientFailure(error)
        }
    }
}

extension Connections {
    /// By the PEM file of what they trust; "" stands for what the system trusts.
    private static let all = Mutex<[String: Connections]>([:])

    static var trustingSystem: Connections { kept("", .makeClientConfiguration()) }

    static func trusting(_ file: String) throws(ClientFailure) -> Connections {
        var trust = TLSConfiguration.makeClientConfiguration()
        do {
            trust.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(file))
        } catch {
            throw .unreachable("\(file) has no certificates that can be read")
        }
        return kept(file, trust)
    }

    private static func kept(_ name: String, _ trust: TLSConfiguration) -> Connections {
        all.withLock { all in
            if let known = all[name] { return known }
            let new = Connections(trust)
            all[name] = new
            return new
        }
    }

    static func shutDown() async {
        let open = all.withLock { all in
            defer { all = [:] }
            return all.values.flatMap { [$0.asking, $0.listening] }
        }
        for client in open {
            do {
                try await client.shutdown()
            } catch {
                assertionFailure("a pool that is closed once can be closed: \(error)")
            }
        }
    }
}

extension HTTPClient.Configuration {
    /// `silence`: how long nothing need be heard. Who is not there is told at once: whether to try again,
    /// and when, is the caller's matter.
    fileprivate static func patient(for silence: TimeAmount, _ trust: TLSConfiguration) -> Self {
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: trust, redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(3), read: silence))
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        return configuration
    }
}
