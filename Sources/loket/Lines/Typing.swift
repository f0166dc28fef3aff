import ArgumentParser
import Foundation

/// What a person types, or a script pipes in.
enum Typing {
    /// Whether there is anyone to ask.
    static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// One line of standard input, after a question where there is a person to read it; nil at its end.
    static func line(asking question: String) throws -> String? {
        if isTerminal { try Output.say(question, terminator: " ") }
        return readLine()
    }

    /// The same, without showing what is typed.
    static func secretLine(asking question: String) throws -> String? {
        guard isTerminal else { return readLine() }
        try Output.say(question, terminator: " ")
        var shown = termios()
        tcgetattr(STDIN_FILENO, &shown)
        // Signals are read as letters: ended by one, the program would leave a terminal without echo.
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
        // The line's end was not shown either.
        defer { FileHandle.standardError.write(Data("\n".utf8)) }
        return try letters()
    }

    private static func letters() throws -> String? {
        var letters: [UInt8] = []
        var letter: UInt8 = 0
        while Foundation.read(STDIN_FILENO, &letter, 1) == 1 {
            switch letter {
            case 0x0A, 0x0D: return String(decoding: letters, as: UTF8.self)
            case 0x03: throw ExitCode(128 + SIGINT)
            case 0x04 where letters.isEmpty: return nil
            case 0x08, 0x7F: _ = letters.popLast()
            case 0x15: letters = []
            default: letters.append(letter)
            }
        }
        return nil
    }
}
