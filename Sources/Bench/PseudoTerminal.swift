import Foundation

/// A screen of the real program in a terminal of its own, which this process looks at and types into.
final class PseudoTerminal {
    private let master: Int32
    private let child: pid_t

    /// - Parameter line: the program's path and its arguments.
    init(_ line: [String], columns: UInt16, rows: UInt16) throws {
        // As posix_openpt, unlockpt and ptsname do it on Linux; Swift does not import them.
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var (number, unlocked): (Int32, Int32) = (0, 0)
        let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
        guard master >= 0, ioctl(master, setLock, &unlocked) == 0, ioctl(master, getNumber, &number) == 0
        else { throw Failure("no pseudo-terminal is to be had") }
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        child = try Self.start(line, on: "/dev/pts/\(number)")
    }

    private static func start(_ line: [String], on terminal: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in 0...2 {
            posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID: the first terminal that it opens is then its own.
        posix_spawnattr_setflags(&attributes, 0x80)
        let variables = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(NSTemporaryDirectory())"]
        var (arguments, environment) = (line.map { strdup($0) } + [nil], variables.map { strdup($0) } + [nil])
        defer { for text in arguments + environment { free(text) } }
        var child = pid_t()
        let code = posix_spawn(&child, line[0], &actions, &attributes, &arguments, &environment)
        guard code == 0 else { throw Failure("\(line[0]): \(String(cString: strerror(code)))") }
        return child
    }

    func type(_ keys: String) {
        _ = Array(keys.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
    }

    /// Reads what the program writes until it has been silent for so long; tells how many bytes those were.
    @discardableResult
    func read(untilSilentFor milliseconds: Int32) -> Int {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        var count = 0
        while isReady(within: milliseconds) {
            let new = Foundation.read(master, &bytes, bytes.count)
            guard new > 0 else { break }
            count += new
        }
        return count
    }

    /// Whether the program writes something within a time.
    func isReady(within milliseconds: Int32) -> Bool {
        var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, milliseconds) > 0
    }

    /// Of the program so far, in milliseconds, by the kernel's ticks of ten. (What it tells in nanoseconds
    /// is zero where the kernel does not keep it.)
    func processorTime() throws -> Double {
        let text = try String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
        // Behind the name, which may hold anything, the state is the third field; the times are the 14th
        // and the 15th.
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
            throw Failure("the time of process \(child) is not told")
        }
        return (user + system) * 1_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    func stop() {
        kill(child, SIGTERM)
        var status: Int32 = 0
        waitpid(child, &status, 0)
        close(master)
    }
}
