import Foundation

/// Whether a terminal shows what is typed; a file or a pipe has nothing to show.
struct Echo: Sendable {
    private let isTerminal = isatty(STDIN_FILENO) == 1

    func show(_ isShown: Bool) {
        guard isTerminal else { return }
        var modes = termios()
        tcgetattr(STDIN_FILENO, &modes)
        let echo = tcflag_t(ECHO)
        modes.c_lflag = isShown ? modes.c_lflag | echo : modes.c_lflag & ~echo
        tcsetattr(STDIN_FILENO, TCSANOW, &modes)
    }
}
