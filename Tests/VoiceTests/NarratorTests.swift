import QueueCore
import Testing
import Words

@testable import Voice

/// Sentences read aloud.
@Suite struct NarratorTests {
    private let two = [Utterance("One.", in: .en), Utterance("Dva.", in: .sl)]

    @Test(arguments: [
        ("Please take a seat.", "Please take a seat."),
        ("Your number: A017", "Your number: <say-as interpret-as=\"characters\">A</say-as> 17"),
        ("Bread & <b>butter</b>", "Bread  bbutter/b"), ("3 people", "3 people"),
        ("-: High contrast", "minus: High contrast"),
    ])
    func spellsNumbersAndKnowsNoMarkup(_ text: String, _ ssml: String) {
        #expect(Utterance(text, in: .en).ssml == ssml)
    }

    @Test func eachSentenceHasAFileOfItsOwn() {
        let names = ["a", "b"].map { Utterance($0, in: .sl).fileName }
        #expect(Set(names).count == 2 && names.allSatisfy { $0.hasPrefix("loket-sl-") })
    }

    @Test func readsInOrder() async throws {
        let hall = try Hall()
        let narrator = Narrator(
            try #require(PlayerCommand("'\(hall.folder.path)/play'")), hall.speech(), now: { now },
            report: { fault in hall.faults.withLock { $0.append(fault) } })
        await narrator.read(two)
        let played = try hall.runs()
        #expect(played.count == 2 && played.neverOverlap)
        #expect(hall.faults.withLock { $0 } == [])
    }

    @Test func fallsSilentWhenNobodyListens() async throws {
        let hall = try Hall()
        try hall.script("play", "note \"start $1\"; sleep 20")
        let narrator = Narrator(
            try #require(PlayerCommand("'\(hall.folder.path)/play'")), hall.speech(), now: { now },
            report: { fault in hall.faults.withLock { $0.append(fault) } })
        let reading = Task { await narrator.read(two) }
        while try hall.runs().isEmpty { await Task.yield() }
        reading.cancel()
        await reading.value
        #expect(try hall.runs().count == 1)
        #expect(hall.faults.withLock { $0 } == [], "broken off is not failed")
    }
}
