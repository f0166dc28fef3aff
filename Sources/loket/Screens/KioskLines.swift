import Foundation

/// The kiosk's line mode on standard input and output.
enum KioskLines {
    /// The keys that would end it or lead to a shell do nothing; SIGTERM ends it.
    static func lock() {
        for key in [SIGINT, SIGTSTP, SIGQUIT] { signal(key, SIG_IGN) }
    }

    /// What is entered. On a terminal that is locked it never ends, whatever is pressed; a file or a
    /// pipe has an end.
    static func typed(isLocked: Bool = true) -> AsyncStream<String> {
        let (lines, bring) = AsyncStream<String>.makeStream()
        Thread.detachNewThread {
            var line: [UInt8] = []
            while let bytes = read(isLocked: isLocked) {
                for byte in bytes where byte != UInt8(ascii: "\r") {
                    guard byte == UInt8(ascii: "\n") else { line.append(byte); continue }
                    bring.yield(String(decoding: line, as: UTF8.self))
                    line = []
                }
            }
            bring.finish()
        }
        return lines
    }

    /// nil at the end.
    private static func read(isLocked: Bool) -> ArraySlice<UInt8>? {
        var bytes = [UInt8](repeating: 0, count: 512)
        while true {
            let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
            if count > 0 { return bytes[..<count] }
            let isOver = count == 0 ? !isLocked || isatty(STDIN_FILENO) == 0 : errno != EINTR
            if isOver { return nil }
        }
    }

    /// A PIN is not shown, and so not read aloud either.
    static func hide(_ hides: Bool) {
        var manner = termios()
        guard tcgetattr(STDIN_FILENO, &manner) == 0 else { return }
        let echo = tcflag_t(ECHO)
        let wished = hides ? manner.c_lflag & ~echo : manner.c_lflag | echo
        guard wished != manner.c_lflag else { return }
        manner.c_lflag = wished
        tcsetattr(STDIN_FILENO, TCSANOW, &manner)
    }

    /// At once, and without a line's end of its own: the cursor stays behind the prompt.
    static func write(_ text: String) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }
}
