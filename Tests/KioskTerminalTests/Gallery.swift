import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

@testable import KioskTerminal

/// Every screen that a kiosk can show, in one language of a house that speaks all six.
enum Gallery {
    static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 40, rows: 12), Size(columns: 250, rows: 70),
    ]

    static func screens(in language: Language) -> [(name: String, flow: KioskFlow)] {
        early(language) + choosing(language) + asking(language) + answers(language) + places(language)
            + service(language) + large(language) + forms(language)
    }

    private static func early(_ language: Language) -> [(String, KioskFlow)] {
        let connecting = KioskFlow(at: start, KioskSetup(language: language), newKey: { "key" })
        let house = flow(rich(first: language), setup)
        return [
            ("connecting", connecting), ("away before anything", connecting.with { $0.lost() }),
            ("languages", house), ("away", house.with { $0.lost() }),
            ("closed", flow(rich(first: language).with { ($0.open, $0.opensAt) = (false, start + 2.days) })),
        ]
    }

    private static func choosing(_ language: Language) -> [(String, KioskFlow)] {
        [
            ("purposes", walk(language, "1")), ("services", walk(language, "11")),
            ("services marked", walk(language, "11v")), ("more services", walk(language, "119")),
            ("away while choosing", walk(language, "11").with { $0.lost() }),
            ("priorities", walk(language, "111")),
            ("more time", walk(language, "11").with { $0.wait(41) }),
            (
                "no more time",
                walk(language, "11").with { flow in
                    for _ in 0..<10 { flow.wait(41); flow.press(keys: "x") }
                    flow.wait(41)
                }
            ),
        ]
    }

    private static func asking(_ language: Language) -> [(String, KioskFlow)] {
        [
            ("name", walk(language, "1111")),
            ("name typed", walk(language, "1111").with { $0.press(keys: "Žofia Łęcka") }),
            ("reference", walk(language, "1111!")), ("phone", walk(language, "1111!!")),
            ("long queue", walk(language, "1111!!!")), ("one moment", walk(language, "1111!!!1")),
            ("no answer yet", walk(language, "1111!!!1").with { $0.wait(4) }),
        ]
    }

    private static func answers(_ language: Language) -> [(String, KioskFlow)] {
        let asking = walk(language, "1111!!!1")
        let refusals: [Refusal] = [.serviceFull, .serviceClosed, .branchClosed, .unauthenticated]
        let refused = refusals.map { refusal in
            (
                "refused \(refusal)",
                asking.with { flow in
                    let problem = Problem(refusal, title: Words(language).title(.wrongPin), detail: nil)
                    _ = flow.fail(.refused(problem, refusal), for: flow.order!)
                }
            )
        }
        let link = "https://loket.example.org/v/0123456789012345678901"
        let papers: [Slip.Paper] = [.none, .printing, .printed, .failed]
        let issued = [0, 1, 2, 5].enumerated().map { index, ahead in
            (
                "ticket \(papers[index])",
                asking.with { flow in
                    flow.receive(
                        KioskTerminalTests.issued("A017", ahead: ahead, link: link, code: "K7M2QX", job: "j"),
                        for: flow.order!)
                    if case .ticket(var slip) = flow.stage {
                        slip.paper = papers[index]
                        flow.stage = .ticket(slip)
                    }
                }
            )
        }
        return refused + issued
    }

    private static func places(_ language: Language) -> [(String, KioskFlow)] {
        let states: [TicketFacts.State] = [.waiting, .called, .serving, .held, .closed]
        let typed = walk(language, "1").with { $0.press(keys: "K7M2") }
        let looking = typed.with { $0.press(keys: "QX!") }
        let found = states.map { state in
            (
                "found \(state)",
                looking.with { flow in
                    var facts = KioskTerminalTests.issued("A017").ticket.ticket
                    (facts.state, facts.counter) = (state, "3")
                    _ = flow.find(.success(TicketView(ticket: facts)), for: .code("K7M2QX"))
                }
            )
        }
        let nowhere = looking.with { flow in
            let problem = Problem(.unknown(.ticket), title: "no", detail: nil)
            _ = flow.find(.failure(.refused(problem, .unknown(.ticket))), for: .code("K7M2QX"))
            if let errand = flow.errand {
                flow.receive(.failure(refused(.unknown(.appointment))), of: errand)
            }
        }
        return [("code", walk(language, "1*")), ("code typed", typed), ("code unknown", nowhere)] + found
    }

    private static func service(_ language: Language) -> [(String, KioskFlow)] {
        // Those who look after a kiosk read the house's own language.
        let asked = flow(rich(first: language), setup).with { _ = $0.press(.function(12)) }
        let tasks = asked.with { flow in
            flow.sign("1357\n", as: "eva")
            flow.verified(.success(.supervisor), for: "eva")
        }
        return [
            ("service user", asked), ("service PIN", asked.with { $0.sign("1357", as: "eva") }),
            (
                "service refused",
                asked.with { flow in
                    flow.sign("1357\n", as: "eva")
                    flow.verified(.success(.clerk), for: "eva")
                }
            ),
            ("service menu", tasks), ("printer test", tasks.with { $0.press(keys: "1") }),
            (
                "printer tested",
                tasks.with { flow in
                    flow.press(keys: "1")
                    flow.tried(.failed(Words(language)(.printerUnreachable)))
                }
            ),
            ("language test", tasks.with { $0.press(keys: "2") }),
            ("knowledge", tasks.with { $0.press(keys: "3") }),
            ("restart", tasks.with { $0.press(keys: "4") }),
        ]
    }

    private static func large(_ language: Language) -> [(String, KioskFlow)] {
        let keys = ["languages": "+", "services": "1+1", "name": "1+111", "long queue": "1+111!!!"]
        let screens = keys.sorted { $0.key < $1.key }.map { name, keys in
            let flow =
                keys == "+"
                ? flow(rich(first: language), setup).with { $0.press(keys: "+") } : walk(language, keys)
            return ("large " + name, flow)
        }
        let ticket = walk(language, "1+111!!!1").with { flow in
            if let order = flow.order { flow.receive(KioskTerminalTests.issued("A017"), for: order) }
        }
        return screens + [("large ticket", ticket)]
    }

    private static let setup = KioskSetup(
        hasVoice: true, printer: "192.0.2.7", program: "loket", server: "https://loket.example.org")

    private static func walk(_ language: Language, _ keys: String) -> KioskFlow {
        flow(rich(first: language), setup).with { $0.press(keys: keys) }
    }

    /// Whatever a service can say of itself, on the page of a group; its house's language is given.
    static func rich(first language: Language) -> BranchView {
        var branch = bielany()
        branch.languages = ([language] + Language.allCases.filter { $0 != language }).map(\.rawValue)
        branch.kiosk.ask = [.name, .reference, .phone]
        branch.kiosk.longQueue = 1
        // As long as the example office's own.
        let help = "Need help? Ask any of us at the counters; you do not need a ticket for that."
        branch.help["en"] = help
        let waits: [Wait] = [
            Wait(state: .known, lowSeconds: 600, likelySeconds: 650, highSeconds: 900),
            Wait(state: .known, lowSeconds: 0, likelySeconds: 60, highSeconds: 300),
            Wait(state: .now), Wait(state: .noCounter), .unknown,
        ]
        for (index, wait) in (waits + waits).enumerated() {
            var service = branch.services[0]
            service.id = ServiceID("extra\(index)")
            (service.waiting, service.wait) = (3 * index, wait)
            branch.services.append(service)
        }
        var full = branch.services[0]
        (full.id, full.open) = ("full", false)
        branch.services.append(full)
        return branch
    }
}

extension KioskFlow {
    /// Types user and PIN; the PIN's end is an Enter where it has one.
    mutating func sign(_ pin: String, as user: String) {
        for sign in user + "\n" + pin { _ = press(sign == "\n" ? .enter : .character(sign)) }
    }

    func with(_ change: (inout KioskFlow) -> Void) -> KioskFlow {
        var flow = self
        change(&flow)
        return flow
    }
}

extension BranchView {
    func with(_ change: (inout BranchView) -> Void) -> BranchView {
        var branch = self
        change(&branch)
        return branch
    }
}
