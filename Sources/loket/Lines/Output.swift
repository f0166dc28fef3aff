import ArgumentParser
import Foundation

/// Data go to standard output, what is said of them to standard error; at once, since a board that is
/// followed must not sit in a buffer.
enum Output {
    static func put(_ line: String) throws { try put(bytes: Array(line.utf8)) }
    static func put(bytes: [UInt8]) throws { try write(bytes + [UInt8(ascii: "\n")], to: STDOUT_FILENO) }

    /// For programs: the same figures, always in the same order.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func say(_ line: String, terminator: String = "\n") throws {
        try write(Array((line + terminator).utf8), to: STDERR_FILENO)
    }

    private static func write(_ bytes: [UInt8], to file: CInt) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                // Nobody reads any more: end as the signal would, which the HTTP client switches off.
                throw ExitCode(128 + SIGPIPE)
            } else if errno != EINTR {
                throw LineFailure(words: String(cString: strerror(errno)), code: ExitCode(EX_IOERR))
            }
        }
    }
}
