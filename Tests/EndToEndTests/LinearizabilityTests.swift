import QueueClient
import QueueCore
import QueueWire
import TestDice
import Testing

extension EndToEnd {
    /// Sixty-four clients at once see one office that does one thing after the other.
    ///
    /// Guards: the ledger decides one after the other against its `working` office, and publishes and
    /// answers only what is committed, in that order (`Ledger.settle`).
    @Suite struct LinearizabilityTests {
        private static let office = Premises.office.replacing(
            "  - { user: eva, name: Eva, role: supervisor }",
            with: "  - { user: eva, name: Eva, role: supervisor }\n  - { user: dea, name: Dea, role: clerk }")

        private static let counters: [StaffID: String] = ["ana": "1", "bob": "2", "cem": "3", "dea": "4"]

        @Test func whatSixtyFourClientsSeeIsInOneOrder() async throws {
            let seed = Dice.given ?? UInt64.random(in: 1...999_999)
            try await Premises.with(Self.office) { premises in
                try await premises.found(people: "ana", "bob", "cem", "dea", "eva")
                let server = try await premises.serve()
                var clerks: [String: QueueClient] = [:]
                for (user, counter) in Self.counters {
                    clerks[counter] = try await server.signedIn(as: user, counter: CounterID(counter))
                }
                let crowd = LinearCrowd(server, clerks)
                try await Self.begin(crowd)
                _ = try await atOnce(64) { number in
                    let clerk = number <= 40 ? "\(number % 4 + 1)" : nil
                    let acts = (clerk == nil ? 12 : 30) * (Torture.isOn ? 5 : 1)
                    try await crowd.client(clerk, acts: acts, seed: seed &+ UInt64(number))
                }
                let events = try await server.signedIn(as: "eva").events()
                var history = LinearHistory(crowd.steps, events, Self.counters)
                let verdict = history.verdict()
                print("linearizability: \(crowd.steps.count) acts, \(history.tries) tries, SEED=\(seed)")
                #expect(
                    verdict == .linear,
                    "SEED=\(seed): \(history.reached) acts in order, then: \(history.stuck)")
            }
        }

        /// Each clerk's last act is then one that the rule knows, not the opening of a counter.
        private static func begin(_ crowd: LinearCrowd) async throws {
            for clerk in ["1", "2", "3", "4"] {
                try await crowd.perform(.issue("A"))
                try await crowd.perform(.call(clerk))
                try await crowd.perform(.start("A00\(clerk)", clerk))
                try await crowd.perform(.close("A00\(clerk)", clerk))
            }
        }

        private static func step(_ act: LinearAct, _ answer: LinearAnswer, _ from: Int, _ to: Int)
            -> LinearStep
        {
            LinearStep(act: act, answer: answer, asked: from, told: to)
        }

        private static let two = [
            step(.issue("A"), .visit("A001", .waiting), 1, 4),
            step(.issue("A"), .visit("A002", .waiting), 2, 3),
        ]

        /// Histories that a right office may give, though the answers cross.
        @Test(arguments: [
            two,
            two + [
                step(.call("1"), .visit("A001", .called), 5, 8),
                step(.call("2"), .visit("A002", .called), 6, 7),
            ],
            [step(.call("1"), .nobody, 1, 4), step(.issue("B"), .visit("B001", .waiting), 2, 3)],
            [
                step(.call("1"), .visit("B001", .called), 1, 4),
                step(.issue("B"), .visit("B001", .waiting), 2, 3),
            ],
        ])
        func acceptsWhatIsRight(_ steps: [LinearStep]) {
            var history = LinearHistory(steps)
            #expect(history.verdict() == .linear)
        }

        /// Planted: what no order explains.
        @Test(arguments: [
            // A number twice.
            [two[0], step(.issue("A"), .visit("A001", .waiting), 2, 3)],
            // One visitor at two counters.
            two + [
                step(.call("1"), .visit("A001", .called), 5, 8),
                step(.call("2"), .visit("A001", .called), 6, 7),
            ],
            // Nobody waits, though somebody was told before that he does.
            [two[1]].map { step($0.act, .visit("A001", .waiting), 1, 2) } + [step(.call("1"), .nobody, 3, 4)],
            // Somebody is passed over.
            two + [
                step(.call("1"), .visit("A002", .called), 5, 6),
                step(.recall("A001", "1"), .refused("notCalled"), 7, 8),
            ],
            // Told before it was asked for.
            [
                step(.call("1"), .visit("A001", .called), 1, 2),
                step(.issue("A"), .visit("A001", .waiting), 3, 4),
            ],
        ])
        func findsWhatIsWrong(_ steps: [LinearStep]) {
            var history = LinearHistory(steps)
            #expect(history.verdict() == .impossible)
        }
    }
}
