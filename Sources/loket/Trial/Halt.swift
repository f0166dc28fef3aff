/// Why a command cannot go on, with the exit code (sysexits) that tells scripts.
struct Halt: Error, CustomStringConvertible {
    let code: Int32
    let description: String

    /// 65: the data make no sense. `line` is that of the file, from 1.
    static func data(_ file: String, line: Int? = nil, _ reason: String) -> Halt {
        Halt(code: 65, description: file + (line.map { ":\($0)" } ?? "") + ": " + reason)
    }

    /// 66: what should be read cannot be.
    static func noInput(_ file: String, _ reason: String) -> Halt {
        Halt(code: 66, description: "\(file): \(reason)")
    }

    /// 69: the server does not answer, or went away.
    static func unavailable(_ reason: String) -> Halt { Halt(code: 69, description: reason) }

    /// 70: the office did not do what it should have.
    static func software(_ reason: String) -> Halt { Halt(code: 70, description: reason) }

    /// 73: a file or folder cannot be made.
    static func cannotCreate(_ file: String, _ reason: String) -> Halt {
        Halt(code: 73, description: "\(file): \(reason)")
    }
}
