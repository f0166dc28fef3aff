import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// A code from a ticket, typed or scanned, leads to the ticket from wherever the visitor stands.
@Suite struct CodeTests {
    @Test(arguments: [
        ("K7M2QX", Pointer.code("K7M2QX")), ("k7m2qx", .code("K7M2QX")), ("K7M 2QX", .code("K7M2QX")),
        ("https://loket.example/v/3vQB7B6MrGQZaxCuFg4oh1", .secret("3vQB7B6MrGQZaxCuFg4oh1")),
        ("https://loket.example/v/3vQB?x=1", .secret("3vQB")), ("A1", nil), ("../../etc", nil), ("", nil),
    ])
    func isRead(_ text: String, _ pointer: Pointer?) {
        #expect(Pointer(text) == pointer)
    }

    @Test(arguments: ["", "2", "21"]) func aLetterBeginsOne(_ before: String) {
        var flow = flow()
        flow.press(keys: before)
        #expect(flow.press(keys: "K7M2QX!") == .look(.code("K7M2QX")))
        #expect(flow.stage == .looking(.code("K7M2QX")))
    }

    @Test func aKeyOfItsOwnLeadsToTheField() {
        var flow = flow()
        flow.press(keys: "2*")
        #expect(flow.press(keys: "7KM2QX!") == .look(.code("7KM2QX")))
    }

    /// Digits choose, until the scan turns out to be one: then what they chose is taken back.
    @Test(arguments: ["22K7QX", "2K2222", "234567", "https://x.si/v/2ab"])
    func aScanMayBeginWithDigits(_ code: String) {
        var flow = flow()
        flow.press(keys: "2")
        let actions = flow.scan(code)
        #expect(actions.last == .look(Pointer(code)!))
        #expect(
            !actions.contains { if case .issue = $0 { true } else { false } } || actions.contains(.giveUp))
    }

    @Test func whatAScanAskedForIsGivenUp() {
        var flow = flow(plain())
        let actions = flow.scan("1K7M2Q")
        #expect(actions.contains(.giveUp), "the first digit alone issues a ticket here")
        #expect(flow.stage == .looking(.code("1K7M2Q")))
    }

    @Test(arguments: ["+2", "-1", "/2"]) func signsAreKeysHoweverFastTheyCome(_ keys: String) {
        var flow = flow()
        _ = flow.scan(keys)
        #expect(flow.stage == .purposes)
    }

    @Test func fingersAreNoScanner() {
        var flow = flow()
        flow.press(keys: "21")
        #expect(flow.stage == .services(group: "papers"))
    }

    @Test func aTicketIsShownAndCleared() {
        var flow = flow()
        flow.press(keys: "2K7M2QX!")
        _ = flow.find(.success(issued("A017").ticket), for: .code("K7M2QX"))
        guard case .found(let slip?) = flow.stage else { return #expect(Bool(false)) }
        #expect(slip.number == "A017" && slip.ahead == 2)
        #expect(flow.whereabouts(of: slip)[1].contains("2 people are ahead of you."))
        flow.wait(15)
        #expect(flow.stage == .languages)
    }

    @Test func anUnknownOneIsSaidToBe() {
        var flow = flow()
        flow.press(keys: "2K7M2QX!")
        let problem = Problem(.unknown(.ticket), title: "no", detail: nil)
        _ = flow.find(.failure(.refused(problem, .unknown(.ticket))), for: .code("K7M2QX"))
        flow.receive(.failure(refused(.unknown(.appointment))), of: flow.errand!)
        #expect(flow.stage == .found(nil) && !flow.isAway)
    }

    @Test func whoWaitsBehindClosedDoorsMayAsk() {
        var flow = flow(bielany().with { $0.open = false })
        #expect(flow.obstacle == .closed)
        #expect(flow.press(keys: "K7M2QX!") == .look(.code("K7M2QX")))
    }
}

extension KioskFlow {
    /// As a scanner types: all at once, and Enter. What was to be done.
    fileprivate mutating func scan(_ code: String) -> [Action] {
        let first = press(.character(code.first!))
        let rest = code.dropFirst().map { press(.character($0), isRapid: true) }
        return ([first] + rest + [press(.enter, isRapid: true)]).compactMap(\.self)
    }
}
