import AsyncHTTPClient
import Foundation
import JSON
import NIOCore
import NIOPosix
import NIOSSL
import QueueCore
import QueueWire

/// Why there is no reply.
public enum ClientFailure: Error, Sendable {
    /// The server said no. `problem.title` is in the caller's language; the refusal is nil for a code that
    /// this program does not know.
    case refused(Problem, Refusal?)
    /// No answer, and why. Whether the server did what was asked is not known.
    case unreachable(String)
    /// An answer that is not of the contract.
    case unexpected(String)
}

extension ClientFailure {
    /// The failure that an answer with a status other than success stands for.
    init(status: Int, bytes: some Collection<UInt8>) {
        do {
            let problem = try JSONReader.value(Problem.self, from: bytes)
            self = .refused(problem, Refusal(problem))
        } catch {
            // A proxy's page, or a server of another kind.
            self = .unexpected("status \(status) without problem details")
        }
    }

    /// The failure that an error of the HTTP client stands for.
    init(_ error: any Error) {
        switch error {
        case let failure as ClientFailure: self = failure
        case let failure as HTTPClientError: self = .unreachable(failure.words)
        case let failure as IOError: self = .unreachable(String(cString: strerror(failure.errnoCode)))
        case let failure as NIOConnectionError:
            // One for each address of the host; the first says as much as all.
            self =
                failure.connectionErrors.first.map { ClientFailure($0.error) } ?? .unreachable("unknown host")
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
            let isUntrusted = "\(error)".contains("CERTIFICATE_VERIFY_FAILED")
            self = .unreachable(isUntrusted ? "its certificate is not trusted" : "no secure connection")
        case is CancellationError: self = .unreachable("cancelled")
        case is NIOTooManyBytesError: self = .unexpected("the answer is too long")
        case is ServerSentEvents.TooLong: self = .unexpected("an event is too long")
        default: self = .unreachable("\(error)")
        }
    }

    /// Whether the same question may well be answered in a moment.
    var passes: Bool {
        switch self {
        case .unreachable, .refused(_, .storeUnavailable), .refused(_, .shuttingDown): true
        case .refused, .unexpected: false
        }
    }
}

extension HTTPClientError {
    fileprivate var words: String {
        switch self {
        case .connectTimeout: "no connection in time"
        case .deadlineExceeded, .readTimeout: "no answer in time"
        case .remoteConnectionClosed: "the connection broke"
        case .cancelled: "cancelled"
        case .invalidURL, .emptyHost, .emptyScheme: "not the address of a server"
        default: "\(self)"
        }
    }
}
