import Foundation
import Testing

/// Pseudo-terminals of 80 by 24 in a tmux of one's own, in each of which a screen of the program runs.
struct Terminals: Sendable {
    static let tmux = Program.tool("tmux")

    private let premises: Premises
    private let socket = "loket-\(UUID())"

    /// What the screens showed is told when `body` fails.
    static func with(_ premises: Premises, _ body: (Terminals) async throws -> Void) async throws {
        let terminals = Terminals(premises: premises)
        // In the foreground, so that it ends with the premises.
        _ = try premises.run(tmux!, ["-L", terminals.socket, "-f", "/dev/null", "-D"])
        try await eventually("a terminal") { try await terminals.run("list-sessions").code == 0 }
        do {
            try await body(terminals)
        } catch {
            for name in ["kiosk", "display", "console"] { print("\(name):", try await terminals.text(name)) }
            throw error
        }
    }

    private init(premises: Premises) { self.premises = premises }

    /// Starts `loket NAME …` in a terminal of that name.
    func open(_ name: String, _ arguments: String...) async throws {
        try await open(name, as: name, arguments)
    }

    /// Starts it in a terminal of another name, where several of a kind are open.
    func open(_ screen: String, as name: String, _ arguments: [String]) async throws {
        let line = ([Program.path, screen] + arguments).map { "'\($0)'" }.joined(separator: " ")
        let ending = try await run("new-session", "-d", "-x", "80", "-y", "24", "-s", name, line)
        try #require(ending.code == 0, "\(ending.err)")
    }

    /// Runs a line in a shell, which stays when the line has ended.
    func shell(_ name: String, _ line: String) async throws {
        let ending = try await run(
            "new-session", "-d", "-x", "80", "-y", "24", "-s", name, line + "; echo ended $?; cat")
        try #require(ending.code == 0, "\(ending.err)")
    }

    /// What tmux knows of a terminal, such as "#{alternate_on}".
    func ask(_ format: String, of name: String) async throws -> String {
        try await run("display", "-p", "-t", name, format).out.trimmingCharacters(in: .newlines)
    }

    /// A touch, as a terminal reports it; from 0.
    func touch(row: Int, column: Int, on name: String) async throws {
        let bytes = [0x1B, 0x5B, 0x4D, 0x20, 0x21 + column, 0x21 + row].map { String($0, radix: 16) }
        _ = try await run(["send-keys", "-t", name, "-H"] + bytes)
    }

    /// Bytes as they are, all at once.
    func send(_ bytes: [UInt8], to name: String) async throws {
        guard !bytes.isEmpty else { return }
        _ = try await run(["send-keys", "-t", name, "-H"] + bytes.map { String($0, radix: 16) })
    }

    func paste(_ text: String, into name: String) async throws {
        _ = try await run("send-keys", "-t", name, "-l", text)
    }

    /// As a person does with a mouse: the terminal marks it, where the program has asked for that.
    func pasteLines(_ lines: [String], into name: String) async throws {
        _ = try await run("set-buffer", "-b", name, lines.joined(separator: "\n"))
        _ = try await run("paste-buffer", "-p", "-b", name, "-t", name)
    }

    func resize(_ name: String, columns: Int, rows: Int) async throws {
        _ = try await run("resize-window", "-t", name, "-x", "\(columns)", "-y", "\(rows)")
    }

    func press(_ keys: String..., in name: String) async throws {
        _ = try await run(["send-keys", "-t", name] + keys)
    }

    func text(_ name: String) async throws -> String { try await run("capture-pane", "-p", "-t", name).out }

    /// Waits until a screen shows this, or does not any more; gives how long that took.
    @discardableResult
    func see(_ text: String, on name: String, not isGone: Bool = false) async throws -> Duration {
        try await eventually(within: .seconds(30), "“\(text)” on the \(name)") {
            try await self.text(name).contains(text) != isGone
        }
    }

    private func run(_ arguments: String...) async throws -> Ending { try await run(arguments) }

    private func run(_ arguments: [String]) async throws -> Ending {
        let run = try premises.run(Self.tmux!, ["-L", socket, "-f", "/dev/null"] + arguments)
        return try await run.ended()
    }
}
