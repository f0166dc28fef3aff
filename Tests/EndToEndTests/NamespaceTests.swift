import Foundation
import QueueClient
import Testing

extension EndToEnd {
    /// Server and board in network namespaces of their own, with a cable between that is pulled: what TCP
    /// itself makes of it, which no proxy shows.
    @Suite(.enabled(if: Torture.isOn && Namespaces.arePossible, "make torture, as root, with ip"))
    struct NamespaceTests {
        /// Guard: the 25 s of `Connections`; a pulled cable ends no connection.
        @Test(.enabled(if: Terminals.tmux != nil, "needs tmux")) func theCableIsPulled() async throws {
            try await Premises.with { premises in
                try await Namespaces.with(premises) { names in
                    let server = try await premises.serve(
                        "--allow-plain-http", listen: "10.99.7.1:0", under: names.inside("server"))
                    try await Terminals.with(premises) { terminals in
                        let board = [Program.path, "display", "--server", server.url]
                        try await terminals.shell(
                            "display", (names.inside("client") + board).joined(separator: " "))
                        try await terminals.see("No calls yet", on: "display")
                        try await names.cable("down")
                        let told = try await terminals.see("What is shown is", on: "display")
                        try await names.cable("up")
                        let healed = try await terminals.see("What is shown is", on: "display", not: true)
                        print("cable: told after \(told.inMilliseconds), well \(healed.inMilliseconds) after")
                    }
                }
            }
        }
    }
}

/// Two namespaces with one cable between them.
struct Namespaces {
    static let arePossible = getuid() == 0 && Program.tool("ip") != nil

    private static let ip = Program.tool("ip") ?? ""
    private let premises: Premises
    private let tag = "lk\(getpid() % 10_000)"

    static func with(_ premises: Premises, _ body: (Namespaces) async throws -> Void) async throws {
        let names = Namespaces(premises: premises)
        try await names.ip("netns", "add", names.name("server"))
        try await names.ip("netns", "add", names.name("client"))
        try await names.ip("link", "add", "\(names.tag)s", "type", "veth", "peer", "name", "\(names.tag)c")
        for (side, address) in [("server", "10.99.7.1/24"), ("client", "10.99.7.2/24")] {
            let end = names.tag + side.prefix(1)
            try await names.ip("link", "set", end, "netns", names.name(side))
            try await names.ip("-n", names.name(side), "addr", "add", address, "dev", end)
            try await names.ip("-n", names.name(side), "link", "set", end, "up")
        }
        do {
            try await body(names)
        } catch {
            try await names.leave()
            throw error
        }
        try await names.leave()
    }

    func inside(_ side: String) -> [String] { [Self.ip, "netns", "exec", name(side)] }

    func cable(_ state: String) async throws {
        try await ip("-n", name("client"), "link", "set", tag + "c", state)
    }

    private func leave() async throws {
        for side in ["server", "client"] { try await ip("netns", "del", name(side)) }
    }

    private func name(_ side: String) -> String { "\(tag)-\(side)" }

    private func ip(_ arguments: String...) async throws {
        let ending = try await premises.run(Self.ip, arguments).ended()
        guard ending.code == 0 else { throw TooLong(what: "ip \(arguments): \(ending.err)") }
    }
}
