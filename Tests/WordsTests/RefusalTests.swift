import Testing

@testable import Words

@Suite struct RefusalTests {
    /// Every place that a detail has, so that a caller who gives these never leaves a gap.
    private let places: [RefusalPhrase: Set<String>] = [
        .counterBusy: ["number"], .counterTaken: ["staff"], .staffElsewhere: ["counter"],
        .alreadyCalled: ["counter"], .heldByOther: ["staff"], .alreadyTaken: ["staff"],
        .notToday: ["time"], .appointmentOver: ["time"],
        .missingLogFields: ["fields"],
        .tooMany: ["seconds"], .tooManyTickets: ["seconds"], .serviceInUse: ["service"],
    ]

    @Test(arguments: RefusalPhrase.allCases) func asksOnlyForWhatTheContractGives(_ refusal: RefusalPhrase) {
        guard case .plain(let detail) = Catalogue.of(.en)[refusal.detailKey] else {
            Issue.record("no detail")
            return
        }
        #expect(detail.parameters == places[refusal] ?? [])
    }

    /// A title stands alone on one line of an 80-column terminal; a detail says it in other words.
    @Test(arguments: Language.allCases) func titlesAreShort(_ language: Language) {
        let words = Words(language)
        for refusal in RefusalPhrase.allCases {
            let title = words.title(refusal)
            #expect(title.count <= 50 && !title.hasSuffix("."), "\(refusal)")
            #expect(Catalogue.of(language)[refusal.detailKey] != nil)
        }
    }

    @Test func codesOfTheWireFindTheirWords() throws {
        let refusal = try #require(RefusalPhrase(rawValue: "counterBusy"))
        let detail = Words(.en).detail(refusal, ["number": "A017", "ticket": "unused"])
        #expect(detail == "Number A017 is still at the counter. Close it or put it on hold first.")
    }
}
