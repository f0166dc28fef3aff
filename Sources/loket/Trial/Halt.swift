import Words

/// Why a command cannot go on, with the exit code (sysexits) that tells scripts.
struct Halt: Error, CustomStringConvertible {
    let code: Int32
    let description: String

    init(code: Int32, description: String) { (self.code, self.description) = (code, description) }

    init(code: Int32, _ phrase: HaltPhrase, _ values: [String: String] = [:]) {
        self.init(code: code, description: Words.ofProcess(phrase, values))
    }

    /// 64: it was asked for in a way that cannot be understood.
    static func usage(_ phrase: HaltPhrase, _ values: [String: String] = [:]) -> Halt {
        Halt(code: 64, phrase, values)
    }

    /// 65: the data make no sense. `line` is that of the file, from 1.
    static func data(_ file: String, line: Int? = nil, _ reason: String) -> Halt {
        Halt(code: 65, description: file + (line.map { ":\($0)" } ?? "") + ": " + reason)
    }

    static func data(
        _ file: String, line: Int? = nil, _ phrase: HaltPhrase, _ values: [String: String] = [:]
    ) -> Halt {
        data(file, line: line, Words.ofProcess(phrase, values))
    }

    /// 66: what should be read cannot be.
    static func noInput(_ file: String, _ reason: String) -> Halt {
        Halt(code: 66, description: "\(file): \(reason)")
    }

    static func noInput(_ file: String, _ phrase: HaltPhrase, _ values: [String: String] = [:]) -> Halt {
        noInput(file, Words.ofProcess(phrase, values))
    }

    /// 69: the server does not answer, or went away.
    static func unavailable(_ reason: String) -> Halt { Halt(code: 69, description: reason) }

    /// 70: the office did not do what it should have.
    static func software(_ reason: String) -> Halt { Halt(code: 70, description: reason) }

    /// 73: a file or folder cannot be made.
    static func cannotCreate(_ file: String, _ reason: String) -> Halt {
        Halt(code: 73, description: "\(file): \(reason)")
    }

    static func cannotCreate(
        _ file: String, _ phrase: HaltPhrase, _ values: [String: String] = [:]
    ) -> Halt {
        cannotCreate(file, Words.ofProcess(phrase, values))
    }
}
