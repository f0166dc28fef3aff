import Testing

@testable import QueueCore

/// Every act on a ticket in every state: the state that it comes to, "–" where it is so already, or the
/// refusal. Ana has the ticket; Bob calls it to his counter.
private let table = """
    act        waiting     called        serving       held        served        left          absent
    leave      left        alreadyCalled alreadyCalled left        alreadyClosed –             alreadyClosed
    call       called      alreadyCalled alreadyCalled called      alreadyClosed alreadyClosed alreadyClosed
    recall     notCalled   called        notCalled     notCalled   alreadyClosed alreadyClosed alreadyClosed
    start      notCalled   serving       –             notCalled   alreadyClosed alreadyClosed alreadyClosed
    hold       notServing  notServing    held          –           alreadyClosed alreadyClosed alreadyClosed
    resume     notHeld     notHeld       notHeld       serving     alreadyClosed alreadyClosed alreadyClosed
    transfer   waiting     waiting       waiting       waiting     alreadyClosed alreadyClosed alreadyClosed
    absent     notCalled   absent        notCalled     notCalled   alreadyClosed alreadyClosed –
    endPause   notCalled   notCalled     notCalled     notCalled   alreadyClosed alreadyClosed alreadyClosed
    close      notCalled   served        served        notServing  –             alreadyClosed alreadyClosed
    closeLeft  left        served        served        left        alreadyClosed –             alreadyClosed
    reinstate  –           –             –             –           alreadyClosed waiting       waiting
    prioritise waiting     called        serving       held        alreadyClosed alreadyClosed alreadyClosed
    addLeg     notServing  notServing    serving       notServing  alreadyClosed alreadyClosed alreadyClosed
    changeLeg  waiting     called        serving       held        alreadyClosed alreadyClosed alreadyClosed
    describe   waiting     called        serving       held        served        left          absent
    """

struct TransitionCase: CustomTestStringConvertible {
    let act: String
    let state: String
    let answer: String
    var testDescription: String { "\(act) when \(state): \(answer)" }

    static let all: [TransitionCase] = {
        let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        return rows.dropFirst().flatMap { row in
            zip(rows[0], row).dropFirst().map { TransitionCase(act: row[0], state: $0, answer: $1) }
        }
    }()
}

@Suite struct StateTests {
    @Test(arguments: TransitionCase.all) func everyActInEveryState(_ one: TransitionCase) throws {
        var office = TestOffice()
        let ticket = try office.ticket(in: one.state)
        let actor: Actor = ["leave": .visitor, "call": .bob][one.act] ?? .ana
        var answer: String
        do throws(Refusal) {
            let events = try office.act(Self.act(one.act, on: ticket), by: actor)
            answer = events.isEmpty ? "–" : office[ticket].stateName
        } catch {
            answer = error.name
            #expect(office[ticket] == ticket, "a refusal changes nothing")
        }
        #expect(answer == one.answer)
    }

    private static func act(_ name: String, on ticket: Ticket) -> Act {
        let acts: [String: Act] = [
            "leave": .leave(ticket.id), "call": .call("2", .ticket(ticket.id)),
            "recall": .recall(ticket.id), "start": .start(ticket.id),
            "hold": .hold(ticket.id, minutes: nil, onlyMe: false), "resume": .resume(ticket.id, nil),
            "transfer": .transfer(ticket.id, Transfer(service: "B")), "absent": .absent(ticket.id),
            "endPause": .endPause(ticket.id), "close": .close(ticket.id, nil),
            "closeLeft": .close(ticket.id, .left), "reinstate": .reinstate(ticket.id),
            "prioritise": .prioritise(ticket.id, "priority"), "addLeg": .addLeg(ticket.id, "B"),
            "changeLeg": .changeLeg(ticket.id, service: nil, quantity: 2), "describe": .describe(ticket.id),
        ]
        return acts[name]!
    }

    /// Of several refusals: closed before not yours, not yours before what the state says.
    @Test(arguments: [
        ("served", "alreadyClosed"), ("called", "notYourCounter"), ("serving", "notYourCounter"),
    ])
    func refusalsHaveAnOrder(_ state: String, _ refusal: String) throws {
        for name in ["recall", "start", "hold", "absent", "close", "addLeg", "changeLeg", "transfer"] {
            var office = TestOffice()
            let ticket = try office.ticket(in: state)
            let again = name == "close" && state == "served"
            let error = #expect(throws: Refusal.self, "\(name)") {
                try office.act(again ? .close(ticket.id, .resolved) : Self.act(name, on: ticket), by: .bob)
            }
            #expect(error?.name == refusal, "\(name)")
        }
    }

    @Test func supervisorsActAtEveryCounter() throws {
        var office = TestOffice()
        let ticket = try office.calledTicket()
        #expect(try office.start(ticket, by: .eva).stateName == "serving")
        #expect(try office.close(ticket, by: .eva).stateName == "served")
    }

    @Test func nobodyKnowsATicketThatIsNone() {
        var office = TestOffice()
        for act: Act in [
            .leave("x"), .recall("x"), .call("1", .ticket("x")), .describe("x"), .reinstate("x"),
        ] {
            #expect(throws: Refusal.unknown(.ticket)) { try office.act(act) }
        }
        #expect(throws: Refusal.unknown(.ticket)) { try office.call(at: "1", .number("A999")) }
    }
}

extension TestOffice {
    /// A new ticket, brought into a state at Ana's counter.
    fileprivate mutating func ticket(in state: String) throws(Refusal) -> Ticket {
        switch state {
        case "waiting": try issue("A")
        case "called": try calledTicket()
        case "serving": try servedTicket()
        case "held": try heldTicket()
        case "served": try close(servedTicket())
        case "left": try leave(issue("A"))
        default: try absent(calledTicket())
        }
    }
}
