import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing
import Words

@testable import KioskTerminal

/// Nothing that a visitor has to read is cut off at 80 columns.
@Suite struct FittingTests {
    @Test(arguments: Language.allCases) func everyScreenFits(_ language: Language) {
        for (name, flow) in screens(in: language) {
            let text = kioskScreen(flow, Size(columns: 80, rows: 24)).text
            #expect(!text.replacing(" …", with: "").contains("…"), "\(name) in \(language):\n\(text)")
        }
    }

    @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 20, rows: 6), Size(columns: 250, rows: 70)])
    func everySizeIsDrawn(_ size: Size) {
        for (_, flow) in screens(in: .en) { #expect(kioskScreen(flow, size).size == size) }
    }

    @Test func everyChoiceIsTouchedWhereItIsDrawn() {
        for size in [Size(columns: 80, rows: 24), Size(columns: 132, rows: 50)] {
            let flow = flow(plain(services: 12))
            let rows = kioskScreen(flow, size).text.split(separator: "\n", omittingEmptySubsequences: false)
            for number in 1...8 {
                let row = rows.firstIndex { $0.contains("Service \(number) ") }!
                #expect(flow.target(at: Position(row: row, column: 20), on: size) == .choice(number - 1))
            }
            let last = rows.lastIndex { $0.contains("More") }!
            let column = rows[last].columns - 3
            #expect(flow.target(at: Position(row: last, column: column), on: size) == .more)
            #expect(flow.target(at: Position(row: last, column: 12), on: size) == .back)
            #expect(flow.target(at: Position(row: 0, column: 0), on: size) == nil)
        }
    }

    private func screens(in language: Language) -> [(String, KioskFlow)] {
        var screens = [("connecting", KioskFlow(language, at: start, newKey: { "key" }))]
        screens.append(("away at the start", screens[0].1.with { $0.lost() }))
        let place = Language.allCases.firstIndex(of: language)! + 1
        let branch = rich(Language.allCases)
        screens.append(("languages", flow(branch)))
        screens.append(("away", flow(branch).with { $0.lost() }))
        screens.append(("closed", flow(branch.with { ($0.open, $0.opensAt) = (false, start + 2.days) })))
        let keys = ["purposes": "", "services": "1", "more": "19", "priorities": "11", "asking": "111"]
        for (name, more) in keys.sorted(by: { $0.key < $1.key }) {
            let flow = flow(branch).with { $0.press(keys: "\(place)" + more) }
            screens.append((name, flow))
            screens.append(("late " + name, flow.with { $0.wait(4) }))
            screens.append(("warned " + name, flow.with { $0.wait(31) }))
            screens.append(("away " + name, flow.with { $0.lost() }))
        }
        return screens + answers(in: place, branch)
    }

    private func answers(in place: Int, _ branch: BranchView) -> [(String, KioskFlow)] {
        let asking = flow(branch).with { $0.press(keys: "\(place)111") }
        let refusals: [Refusal] = [.serviceFull, .serviceClosed, .branchClosed, .unauthenticated]
        let refused = refusals.map { refusal in
            let problem = Problem(refusal, title: "Please sign in", detail: nil)
            return asking.with { _ = $0.fail(.refused(problem, refusal), for: $0.order!) }
        }
        let issued = [0, 1, 2, 5, 12].map { ahead in
            asking.with { $0.receive(KioskTerminalTests.issued("A017", ahead: ahead), for: $0.order!) }
        }
        return (refused + issued).map { ("answer", $0) }
    }

    /// Whatever a service can say of itself, on the page of a group.
    private func rich(_ languages: [Language]) -> BranchView {
        var branch = bielany()
        branch.languages = languages.map(\.rawValue)
        branch.help = [
            "en": "Need help? Ask any of us at the counters; you do not need a number to ask us anything."
        ]
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
    fileprivate func with(_ change: (inout KioskFlow) -> Void) -> KioskFlow {
        var flow = self
        change(&flow)
        return flow
    }
}

extension BranchView {
    fileprivate func with(_ change: (inout BranchView) -> Void) -> BranchView {
        var branch = self
        change(&branch)
        return branch
    }
}
