import Foundation
import QueueClient
import QueueCore
import QueueStore
import QueueWire
import Testing

extension EndToEnd {
    /// Every command that changes something: who may do it, what it leaves in the audit, what it refuses.
    @Suite struct CommandTableTests {
        /// Guard: `Lines.all`, and what else `Loket` lists: a new command must come into the table.
        @Test func everyCommandIsInTheTable() async throws {
            try await Premises.with { premises in
                let told = try await premises.loket("--experimental-dump-help")
                let help = try JSONDecoder().decode(ProgramHelp.self, from: Data(told.out.utf8))
                #expect(help.leaves.count > 60)
                #expect(Set(CommandTable.names).symmetricDifference(help.leaves) == [])
            }
        }

        /// Guards: `Server.admit` by each endpoint's `Access`, told as code 77 by `ClientFailure.exitCode`.
        @Test func onlyThoseWhoMay() async throws {
            try await Premises.with(CommandHouse.office(isOpen: false)) { premises in
                let house = try await CommandHouse(premises)
                for role in Role.allCases {
                    let codes = try await house.codes(of: CommandTable.acts, as: CommandHouse.user(role))
                    for (act, code) in zip(CommandTable.acts, codes) {
                        let may = act.endpoint.access.isPublic || act.endpoint.access.roles.contains(role)
                        let isWell = may ? [0, 1, 65].contains(code) : code == 77
                        #expect(isWell, "\(act.line) as \(role) ends with \(code)")
                    }
                }
                let closed = CommandTable.acts.filter { !$0.endpoint.access.isPublic }
                let codes = try await house.codes(of: closed, as: nil)
                for (act, code) in zip(closed, codes) { #expect(code == 77, "\(act.line) without a login") }
            }
        }

        @Test func slipsAreRefused() async throws {
            try await Premises.with(CommandHouse.office()) { premises in
                let house = try await CommandHouse(premises)
                let before = try await house.audit().count
                for act in CommandTable.acts {
                    for line in [act.slip, act.line + ["--no-such-option"]] {
                        let ending = try await house.run(line, as: "ida")
                        #expect([1, 64, 65, 66].contains(ending.code), "\(line): \(ending.code)")
                        #expect(!ending.err.isEmpty && ending.out.isEmpty, "\(line): \(ending)")
                    }
                }
                #expect(try await house.audit().count == before)
            }
        }

        /// Guard: `Server.note` in each route that is audited; the rest is in the events.
        @Test func whatIsDoneThroughTheServerIsInTheAudit() async throws {
            try await Premises.with(CommandHouse.office()) { premises in
                let house = try await CommandHouse(premises)
                for act in CommandTable.acts where act.audits != nil {
                    let before = try await house.audit().count
                    let ending = try await house.run(act.line, as: "ida")
                    #expect(ending.code == 0, "\(act.line): \(ending.err)")
                    let lines = try await house.audit().dropFirst(before)
                    #expect(lines.map(\.what) == [act.audits], "\(act.line)")
                    #expect(lines.first?.who == "staff:ida" && lines.first?.address == "127.0.0.1")
                }
            }
        }

        /// Guard: `maySetPin`. A PIN is for its owner and for those above.
        @Test func pinsAreSetByThoseAbove() async throws {
            try await Premises.with(CommandHouse.office()) { premises in
                let house = try await CommandHouse(premises)
                for (user, whose, code) in [("ana", "eva", 77), ("udo", "ana", 77), ("eva", "ana", 0)] {
                    let ending = try await house.run(["staff", "pin", whose], as: user)
                    #expect(ending.code == code, "\(user) for \(whose): \(ending.err)")
                }
                #expect(try await house.audit().last?.what == .pinChanged)
            }
        }

        /// Guards: the lock of `DataFolder`, and `KeeperOptions.open`, which makes no folder.
        @Test func aFolderIsRefusedThatIsMissingOrInUse() async throws {
            try await Premises.with(CommandHouse.office()) { premises in
                let house = try await CommandHouse(premises)
                for deed in CommandTable.deeds {
                    let line = house.filled(deed.line) + ["--data"]
                    let busy = try await premises.begin(line + [premises.data], input: house.pin).ended()
                    #expect(busy.code == 75, "\(line): \(busy)")
                    guard !["apply", "restore"].contains(deed.line[0]) else { continue }
                    let missing = premises.file("missing")
                    let none = try await premises.begin(line + [missing], input: house.pin).ended()
                    #expect(none.code == 66, "\(line): \(none)")
                    #expect(!FileManager.default.fileExists(atPath: missing))
                }
            }
        }

        /// Guard: `note(byHandOf:)` in each command that takes `--data`.
        @Test func whatIsDoneOnAFolderIsInTheAudit() async throws {
            try await Premises.with(CommandHouse.office()) { premises in
                let house = try await CommandHouse(premises)
                _ = try await house.server.terminated()
                for deed in CommandTable.deeds {
                    let slip = try await house.keep(deed.slip)
                    #expect(slip.code == deed.slipCode && !slip.err.isEmpty, "\(deed.slip): \(slip)")
                    let before = try await house.audit().count
                    let done = try await house.keep(deed.line)
                    #expect(done.code == 0, "\(deed.line): \(done.err)")
                    let lines = try await house.audit()
                    // A backup has the audit of its own time.
                    let old = deed.audits == .restored ? lines.count - 1 : before
                    #expect(lines.dropFirst(old).map(\.what) == [deed.audits].compactMap(\.self))
                    #expect(lines.dropFirst(old).allSatisfy { $0.who == "machine:" + NSUserName() })
                }
                #expect(try await premises.loket("verify", "--data", premises.data).code == 0)
            }
        }
    }
}
