import QueueCore
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// What is said of a screen, aloud and in lines.
@Suite struct TellingTests {
    @Test func saysEachScreenOnce() {
        var (telling, flow) = (KioskTelling(), flow())
        #expect(telling.news(of: flow)?.contains("2: English – Please choose your language") == true)
        #expect(telling.news(of: flow) == nil)
        flow.press(keys: "2")
        #expect(
            telling.news(of: flow) == [
                "What is it about?", "1: Passports and cards", "2: Residence",
                "3: Information – Nobody waiting",
                "0: Back",
            ])
        _ = flow.learn(bielany().with { $0.services[3].waiting = 7 })
        #expect(telling.news(of: flow) == nil, "a new figure does not begin the list again")
    }

    @Test func eachLanguageIsOfferedInItself() {
        let flow = flow()
        let spoken = flow.sentences(of: flow.lines)
        #expect(spoken.contains(Sentence(text: "3: Slovenščina – Izberite jezik", language: .sl)))
        #expect(spoken.contains(Sentence(text: "6: Magyar – Válasszon nyelvet", language: .hu)))
        #expect(spoken.last?.language == .pl, "the house's own")
    }

    @Test func announcesKeys() {
        var (telling, flow) = (KioskTelling(), flow(plain().with { $0.kiosk.ask = [.name] }))
        _ = telling.news(of: flow)
        flow.press(keys: "v")
        #expect(telling.news(of: flow) == ["Chosen: Service 1 – Nobody waiting. Enter confirms it."])
        flow.press(keys: "!")
        #expect(telling.news(of: flow)?.first == "How may we call you?")
        flow.press(keys: "A")
        #expect(telling.news(of: flow) == ["A"])
    }

    @Test func aTicketOnPaperIsOneSentenceMore() {
        var (telling, flow) = (KioskTelling(), flow(plain()))
        flow.press(keys: "1")
        _ = telling.news(of: flow)
        flow.receive(issued("A017", job: "job"), for: flow.order!)
        #expect(telling.news(of: flow)?.first == "Your number: A017")
        flow.paper(.printed, of: "A017")
        #expect(telling.news(of: flow) == ["Please take your ticket."])
    }

    @Test(arguments: Language.allCases) func everyScreenHasItsWords(_ language: Language) {
        for (name, flow) in Gallery.screens(in: language) {
            #expect(!flow.lines.isEmpty && flow.lines.allSatisfy { !$0.contains("{") }, "\(name)")
        }
    }
}
