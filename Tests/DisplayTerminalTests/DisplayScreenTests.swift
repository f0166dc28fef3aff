import QueueCore
import Terminal
import Testing
import Words

@testable import DisplayTerminal

@Suite struct DisplayScreenTests {
    @Test func standard() {
        #expect(
            displayScreen(display(), Size(columns: 80, rows: 24)).text == """
                 Bielany Customer Office                                Open until 16:00  10:32
                     Number                                                         Counter
                       ████████    ██████      ██    ██████████                  ████████
                       ████████    ██████      ██    ██████████                  ████████
                     ██          ██      ██  ████    ██                                  ██
                     ██          ██      ██  ████    ██                                  ██
                     ██    ████  ██      ██    ██    ████████                      ██████
                     ██    ████  ██      ██    ██    ████████                      ██████
                     ██      ██  ██      ██    ██            ██                  ██
                     ██      ██  ██      ██    ██            ██                  ██
                       ████████    ██████    ██████  ████████                    ██████████
                       ████████    ██████    ██████  ████████                    ██████████

                                                   Counter 2

                 Earlier calls ─────────────────────  Waiting ─────────────────────────────────
                 G014 → Counter 1              10:29  Passports              12 · 10–15 minutes
                 A032 → Counter 3              10:27  Identity cards                          3
                 M002 → Counter 2              10:25  Change of address                       0
                 G013 → Counter 1              10:22  Information                             0
                 H007 → Counter 3              10:20
                 A031 → Counter 2              10:18
                                      ul. Żeromskiego 29, 01-882 Warszawa
                 Need help? Ask at the desk in the hall.                       Updated 10:32:05
                """)
    }

    @Test func small() {
        #expect(
            displayScreen(display(), Size(columns: 40, rows: 12)).text == """
                 Bielany Customer Office          10:32
                   ████  ███   █  █████         ████
                  █     █   █ ██  █                 █
                  █  ██ █   █  █  ████           ███
                  █   █ █   █  █      █         █
                   ████  ███  ███ ████          █████
                G014 → Counter 1   Passports
                A032 → Counter 3      12 · 10–15 minutes
                M002 → Counter 2   Identity cards      3
                G013 → Counter 1   Change of address   0
                H007 → Counter 3   Information         0
                            Updated 10:32:05
                """)
    }

    @Test func stale() {
        var display = display()
        _ = display.hear(.lost("broken"))
        _ = display.tick(start + 95.seconds)
        #expect(
            displayScreen(display, Size(columns: 80, rows: 24)).text == """
                 Bielany Customer Office                                Open until 16:00  10:33
                            ████ █████ █   █ █   █ █████  ████ █████ ███ █████ █   █
                           █     █   █ ██  █ ██  █ █     █       █    █  █   █ ██  █
                           █     █   █ █ █ █ █ █ █ ████  █       █    █  █   █ █ █ █
                           █     █   █ █  ██ █  ██ █     █       █    █  █   █ █  ██
                            ████ █████ █   █ █   █ █████  ████   █   ███ █████ █   █

                                            █     █████  ████ █████
                                            █     █   █ █       █
                                            █     █   █  ███    █
                                            █     █   █     █   █
                                            █████ █████ ████    █

                                         What is shown is 1 minute old.
                          This board may be out of date. Please ask a member of staff.

                 Earlier calls ─────────────────────  Waiting ─────────────────────────────────
                 G015 → Counter 2              10:32  Passports              12 · 10–15 minutes
                 G014 → Counter 1              10:29  Identity cards                          3
                 A032 → Counter 3              10:27  Change of address                       0
                 M002 → Counter 2              10:25  Information                             0
                 G013 → Counter 1              10:22
                 H007 → Counter 3              10:20
                 Need help? Ask at the desk in the hall.                       Updated 10:32:05
                """)
    }

    @Test func plainLines() {
        let hall = Hall()
        let lines = boardLines(hall.board(Array(morning.suffix(2))), hall.branch, Words(.pl))
        #expect(
            lines.joined(separator: "\n") == """
                Biuro Obsługi Bielany
                ul. Żeromskiego 29, 01-882 Warszawa
                Otwarte do 16:00

                Numer: G015 – Stanowisko: 2  (10:32)
                Numer: G014 – Stanowisko: 1  (10:29)

                Paszporty: oczekuje 12 osób · 10–15 minut
                Dowody osobiste: oczekują 3 osoby
                Zmiana adresu: Nikt nie czeka
                Informacja: Nikt nie czeka

                Potrzebna pomoc? Proszę zapytać w holu.
                Aktualizacja 10:32:05
                """)
    }

    /// On the largest wall the digits of the newest call are 30 rows high, those of five earlier ones five.
    @Test func large() {
        let (display, size) = (display(), Size(columns: 250, rows: 70))
        let rows = displayScreen(display, size).text.split(separator: "\n", omittingEmptySubsequences: false)
        let inked = rows.indices.filter { rows[$0].contains("█") }
        let below = DisplayLayout(DisplayFrame(size, display)).earlier.row
        #expect(inked.filter { $0 < below }.count == 30)
        #expect(inked.filter { $0 >= below }.count == 5 * 5)
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 20), Size(columns: 40, rows: 12)])
    func theNumberIsFiveRowsHighAtLeast(_ size: Size) {
        var hall = Hall()
        hall.plan.notices = [Notice(text: ["en": "Closed on 24 December"])]
        let hero = DisplayLayout(DisplayFrame(size, display(in: hall))).hero.inset(
            rows: size.rows < 20 ? 0 : 1)
        for (number, counter) in [("A017", "2"), ("MW147", "12")] where size.columns > 40 || counter == "2" {
            let shown = call(1, number, to: CounterID(counter)).largest(in: hero.size)
            #expect(BigText(shown, fitting: hero.size)?.rows ?? 0 >= 5)
        }
    }

    @Test(arguments: Language.allCases) func aLostLineIsToldInBlockLetters(_ language: Language) {
        var hall = Hall()
        hall.plan.help = ["en": "Need help? Ask any of us at the counters; you do not need a number to ask."]
        var display = display([], in: hall, language: language)
        _ = display.hear(.lost("broken"))
        for size in [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)] {
            let inked = displayScreen(display, size).text.split(separator: "\n").filter { $0.contains("█") }
            #expect(inked.count >= 10, "\(language)")
        }
    }

    @Test(arguments: Language.allCases) func everyScreenFits(_ language: Language) {
        var hall = Hall()
        hall.plan.notices = [Notice(text: ["en": "Closed on 24 December. From 2 January we open at 7:30."])]
        hall.plan.help = ["en": "Need help? Ask any of us at the counters; you do not need a number to ask."]
        var lost = display(in: hall, language: language)
        _ = lost.hear(.lost("broken"))
        _ = lost.tick(start + 4_000.seconds)
        let screens = [
            display(in: hall, language: language), display([], in: hall, language: language), lost,
            Display(DisplayOptions(language), at: start),
        ]
        for display in screens {
            for size in [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)] {
                let text = displayScreen(display, size).text
                #expect(!text.replacing(" …", with: "").contains("…"), "\(language):\n\(text)")
            }
        }
    }

    @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 12, rows: 4), Size(columns: 300, rows: 100)])
    func everySizeIsDrawn(_ size: Size) {
        #expect(displayScreen(display(), size).size == size)
    }

    @Test func aCallFlashesInInverseVideo() {
        var display = display()
        let size = Size(columns: 80, rows: 24)
        #expect(displayScreen(display, size)[3, 40].style.isReversed)
        _ = display.tick(start + 300)
        #expect(!displayScreen(display, size)[3, 40].style.isReversed)
    }
}

@Suite struct QueuePagesTests {
    @Test(arguments: [
        (8, 8, [8]), (8, 6, [4, 4]), (8, 4, [4, 4]), (7, 3, [3, 3, 1]), (9, 5, [5, 4]), (0, 5, []),
        (2, 0, [1, 1]),
    ])
    func areFewAndAboutEven(_ services: Int, _ rows: Int, _ pages: [Int]) {
        let lines = (0..<services).map { QueueLine(name: "Service \($0)", status: "3", columns: 40) }
        #expect(lines.pages(of: rows).map(\.count) == pages)
    }
}
