import QueueCore
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// Large type, high contrast and reading aloud: a key each, for one visitor.
@Suite struct ModeTests {
    private let talking = KioskSetup(hasVoice: true)

    @Test(arguments: [("+", \Modes.isLarge), ("-", \.isContrasting), ("/", \.isAloud)])
    func oneKeyEach(_ key: String, _ mode: KeyPath<Modes, Bool> & Sendable) {
        var flow = flow(bielany(), talking)
        flow.press(keys: "2" + key)
        #expect(flow.modes[keyPath: mode])
        flow.press(keys: key)
        #expect(!flow.modes[keyPath: mode])
    }

    @Test func functionKeysWorkWhereATextIsTyped() {
        var flow = flow(plain().with { $0.kiosk.ask = [.name] }, talking)
        flow.press(keys: "1+")
        #expect(!flow.modes.isLarge)
        for key in [3, 4, 5] { _ = flow.press(.function(key)) }
        #expect(flow.modes == Modes(isLarge: true, isContrasting: true, isAloud: true))
    }

    @Test func theNextVisitorBeginsAsTheKioskWasStarted() {
        var flow = flow(bielany(), KioskSetup(modes: Modes(isContrasting: true)))
        flow.press(keys: "2+-")
        flow.wait(60)
        #expect(flow.modes == Modes(isContrasting: true))
    }

    @Test func largeLettersHaveFewerToAPage() {
        var flow = flow(bielany())
        flow.press(keys: "2+")
        let text = kioskScreen(flow, Size(columns: 80, rows: 24)).text
        #expect(text.contains("▛") && !text.contains("Passports and cards"), "the name is drawn")
    }

    @Test func contrastHasTwoColoursAlone() {
        var flow = flow(bielany())
        flow.press(keys: "2-")
        let screen = kioskScreen(flow, Size(columns: 80, rows: 24))
        let styles = (0..<24).flatMap { row in (0..<80).map { screen[row, $0].style } }
        #expect(Set(styles) == [.stark, .stark.reversed])
    }

    @Test func aLowScreenHasAPageForEveryLanguage() {
        var flow = flow()
        let size = Size(columns: 30, rows: 10)
        flow.fit(size)
        #expect(flow.pageCount > 1)
        var seen = ""
        for _ in 0..<flow.pageCount {
            seen += kioskScreen(flow, size).text
            flow.press(keys: "9")
        }
        for language in flow.languages { #expect(seen.contains(language.ownName)) }
    }
}
