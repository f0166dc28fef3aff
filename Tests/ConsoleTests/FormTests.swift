import QueueCore
import Terminal
import Testing

@testable import Console

@Suite struct FormTests {
    private let form = Form([
        Form.list(.service, [.service("info"), .service("passports"), .service("cashier")]),
        Form.text(.visitor, required: true),
        Form.choice(.place, Transfer.Place.allCases.map(Choice.place)),
        Form.tick(.onlyMe),
    ])

    /// What keys make of the form: where they lead to, and what is then in it.
    private func after(_ keys: [Key]) -> (form: Form, step: Form.Step) {
        var (form, step) = (form, Form.Step.editing)
        for key in keys { step = form.take(key) }
        return (form, step)
    }

    @Test(
        arguments: [
            ([], 0), ([.tab], 1), ([.tab, .tab, .tab, .tab], 0), ([.backTab], 3), ([.tab, .down], 2),
            ([.tab, .tab, .up], 1), ([.down], 0), ([.tab, .tab, .tab, .down], 3),
        ] as [([Key], Int)])
    func goesFromLineToLine(keys: [Key], focus: Int) {
        #expect(after(keys).form.focus == focus)
    }

    @Test(
        arguments: [
            ([], "info"), ([.down], "passports"), ([.down, .down, .down], "cashier"), ([.up], "info"),
            ([.end], "cashier"), ([.end, .home], "info"), ([.character("2")], "passports"),
            ([.character("9")], "info"),
        ] as [([Key], ServiceID)])
    func choosesFromAList(keys: [Key], service: ServiceID) {
        #expect(after(keys).form.choice(.service) == .service(service))
    }

    @Test func goesToWhatIsMissingBeforeItIsSent() {
        let (early, step) = after([.enter])
        #expect(step == .editing && early.focus == 1)
        let (form, sent) = after([.enter, .character(" "), .character("E"), .character("w"), .enter])
        #expect(sent == .sent && form.text(.visitor) == "Ew")
    }

    @Test func goesRoundAChoiceAcross() {
        let keys: [Key] = [.tab, .tab, .left]
        #expect(after(keys).form.choice(.place) == .place(.back))
        #expect(after(keys + [.right]).form.choice(.place) == .place(.keep))
    }

    @Test func ticksWithTheSpaceKey() {
        #expect(after([.backTab, .character(" ")]).form.isTicked(.onlyMe))
        #expect(!after([.backTab, .character(" "), .character(" ")]).form.isTicked(.onlyMe))
    }

    @Test func isLeftByEscape() { #expect(after([.escape]).step == .left) }

    @Test func sendsALoneListByItsMarks() {
        var counters = Form([Form.list(.counter, [.counter("1"), .counter("3"), .counter("12")])])
        #expect(counters.take(.character("2")) == .editing)
        #expect(counters.take(.character("3")) == .sent)
        #expect(counters.choice(.counter) == .counter("3"))
    }

    @Test func keepsTheChoiceInARenewedList() {
        var form = Form([Form.list(.counter, [.counter("1"), .counter("3")])])
        _ = form.take(.down)
        form.renew(.counter, [.counter("1"), .counter("2"), .counter("3")])
        #expect(form.choice(.counter) == .counter("3"))
    }

    /// An arrow that leaves a line takes nothing of it along.
    @Test func arrowsLeaveEachLineAsItWas() {
        var form = Form([
            Form.text(.problem), Form.text(.solution, "new"),
            Form.choice(.place, [.place(.keep), .place(.back)]),
            Form.tick(.onlyMe), Form.several(.causes, [.cause(.slowAnswer), .cause(.discourtesy)]),
            Form.text(.note),
        ])
        for key: Key in [
            .character("a"), .down, .down, .right, .down, .down, .character(" "), .down, .up, .up,
        ] {
            _ = form.take(key)
        }
        #expect(form.text(.problem) == "a" && form.text(.solution) == "new" && form.text(.note) == nil)
        #expect(form.choice(.place) == .place(.back) && !form.isTicked(.onlyMe))
        #expect(form.ticked(.causes) == [.cause(.slowAnswer)] && form.focus == 3)
    }
}
