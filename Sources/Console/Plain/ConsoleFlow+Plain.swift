import QueueCore
import QueueWire
import Terminal
import Words

// What a typed line means where the clerk is.
extension ConsoleFlow {
    func plainAnswer(to typed: String, _ sheet: Sheet) -> PlainAnswer {
        if let overview = overviewFromTheDoor(typed, sheet) { return overview }
        if let (_, form) = sheet.plainForm { return answer(typed, to: form, sheet) }
        if sheet.plainConfirmation != nil {
            return .press([sheet.isYes(typed) ? .enter : .escape])
        }
        if let casebook { return answer(typed, in: casebook, sheet) }
        if sheet.plainTurn != nil { return .press([.escape]) }
        if let (list, picking) = sheet.plainPicking { return answer(typed, picking, list, sheet) }
        if let overview { return answer(typed, in: overview, sheet) }
        guard case .atDesk(let desk) = stage else { return .press([.escape]) }
        if typed.isEmpty { return .say(sheet.plainSummary(desk)) }
        if isKey(typed, of: .help) { return .say(sheet.plainKeys(desk)) }
        let shortcuts = desk.shortcuts + [.answer]
        let named = sheet.named(typed, among: shortcuts) { $1.label(at: desk, $0.words) }
        return named.map { .press([.character($0.letter)]) } ?? key(typed, sheet)
    }

    /// A supervisor need not be at a counter for it.
    private func overviewFromTheDoor(_ typed: String, _ sheet: Sheet) -> PlainAnswer? {
        guard overview == nil, overrides, case .choosingCounter = stage,
            isKey(typed, of: .overview) || sheet.isNamed(typed, { $0.words(.keyOverview) })
        else { return nil }
        return .press([.character(Shortcut.overview.letter)])
    }

    /// Nothing that is typed would be heard: something is being asked of the server.
    var isBusy: Bool {
        switch stage {
        case .connecting, .entering: true
        default: pending != nil
        }
    }

    /// What is typed next must not be seen.
    var isSecretAsked: Bool {
        let form: Form? =
            switch stage {
            case .signingIn(let form), .changingPin(let form, _): form
            default: nil
            }
        guard let form, case .text(let field) = form.lines[form.focus].entry else { return false }
        return field.isMasked
    }

    /// A key by itself, or nothing that is known here.
    func key(_ typed: String, _ sheet: Sheet) -> PlainAnswer {
        if typed.count == 1 { return .press([.character(typed.first!)]) }
        if typed.first?.lowercased() == "f", let number = Int(typed.dropFirst()), (1...12).contains(number) {
            return .press([.function(number)])
        }
        if typed.first == "/" { return .press(typed.map(Key.character)) }
        return .say([sheet.words(.plainUnknown, ["typed": typed])])
    }

    private func isKey(_ typed: String, of shortcut: Shortcut) -> Bool { typed == String(shortcut.letter) }

    /// One line of a form; after the last one the form is sent.
    private func answer(_ typed: String, to form: Form, _ sheet: Sheet) -> PlainAnswer {
        if typed == "." { return .press([.escape]) }
        let onward: [Key] = form.focus == form.lines.count - 1 ? [.enter] : [.tab]
        guard !typed.isEmpty else { return .press(onward) }
        switch form.lines[form.focus].entry {
        case .text where typed.contains(where: { form.refuses(.character($0)) }):
            return .say([sheet.words(.digitsHere)] + sheet.plainQuestion)
        case .text: return .press([.end, .control("u")] + typed.map(Key.character) + onward)
        case .tick(let isOn):
            let wanted = sheet.isYes(typed)
            return .press((wanted == isOn ? [] : [.character(" ")]) + onward)
        case .list(let choices):
            guard let place = sheet.place(of: typed, in: choices) else { return unknown(typed, sheet) }
            return .press([.home] + Array(repeating: .down, count: place) + onward)
        case .choice(let choices):
            guard let place = sheet.place(of: typed, in: choices) else { return unknown(typed, sheet) }
            let steps = (place - choices.index + choices.all.count) % choices.all.count
            return .press(Array(repeating: .right, count: steps) + onward)
        case .several(let choices, let ticked):
            guard let keys = ticking(typed, choices, ticked, sheet) else { return unknown(typed, sheet) }
            return .press(keys + onward)
        }
    }

    /// "1 3 5": these and no others.
    private func ticking(
        _ typed: String, _ choices: Choices, _ ticked: Set<Choice>, _ sheet: Sheet
    ) -> [Key]? {
        let parts = typed.split { $0 == "," || $0 == " " }.map(String.init)
        let places = parts.compactMap { sheet.place(of: $0, in: choices) }
        guard places.count == parts.count else { return nil }
        let wanted = Set(places.map { choices.all[$0] })
        return choices.all.indices.flatMap { step in
            let choice = choices.all[(choices.index + step) % choices.all.count]
            return (wanted.contains(choice) != ticked.contains(choice) ? [Key.character(" ")] : []) + [.right]
        }
    }

    private func unknown(_ typed: String, _ sheet: Sheet) -> PlainAnswer {
        .say([sheet.words(.plainUnknown, ["typed": typed])] + sheet.plainQuestion)
    }

    /// Whole numbers call; anything else is looked for.
    private func answer(
        _ typed: String, _ picking: Picking, _ list: [TicketView], _ sheet: Sheet
    ) -> PlainAnswer {
        if typed == "." { return .press([.escape]) }
        guard !typed.isEmpty else { return .say(sheet.plainQuestion) }
        if let place = asksWhy(typed, list), picking.find == nil {
            let way = Array(repeating: Key.up, count: list.count) + Array(repeating: .down, count: place)
            return .press(way + [.character(Picking.why)])
        }
        let sought = typed.drop { $0 == "/" }
        let isNumber = list.contains { $0.ticket.number.lowercased() == sought.lowercased() }
        let clear: [Key] = picking.find == nil ? [.character("/")] : [.end, .control("u")]
        return .press(clear + sought.map(Key.character) + (isNumber ? [.enter] : []))
    }

    /// "q A017".
    private func asksWhy(_ typed: String, _ list: [TicketView]) -> Int? {
        let parts = typed.split(separator: " ")
        guard parts.count == 2, parts[0] == String(Picking.why) else { return nil }
        return list.firstIndex { $0.ticket.number.lowercased() == parts[1].lowercased() }
    }

    private func answer(_ typed: String, in overview: Overview, _ sheet: Sheet) -> PlainAnswer {
        guard let house else { return .press([.escape]) }
        if typed == "." { return .press([.escape]) }
        if typed.isEmpty { return .say(sheet.plainQuestion) }
        if isKey(typed, of: .help) { return .say(sheet.plainKeys(overview)) }
        let rows = overview.rows(house, counters)
        if let number = Int(typed), rows.indices.contains(number - 1) {
            return .press([.home] + Array(repeating: .down, count: number - 1))
        }
        let pages = Overview.Page.allCases
        let named = sheet.named(typed, among: pages) { $0.title(of: $1) }
        if let named, let page = pages.firstIndex(of: named) {
            return .press([.character(Character("\(page + 1)"))])
        }
        let deed = sheet.named(typed, among: overview.deeds(house, counters)) { $0.label(of: $1) }
        return deed.map { .press([.character($0.letter)]) } ?? key(typed, sheet)
    }
}

extension Sheet {
    /// The first of these that is called what was typed: in the clerk's language, else in English, which
    /// is what the manual says.
    func named<Thing>(
        _ typed: String, among things: [Thing], by name: (Sheet, Thing) -> String
    ) -> Thing? {
        things.first { isNamed(typed, name, $0) } ?? things.first { inEnglish.isNamed(typed, name, $0) }
    }

    func isNamed(_ typed: String, _ name: (Sheet) -> String) -> Bool {
        named(typed, among: [()]) { sheet, _ in name(sheet) } != nil
    }

    private func isNamed<Thing>(_ typed: String, _ name: (Sheet, Thing) -> String, _ thing: Thing) -> Bool {
        name(self, thing).lowercased() == typed.lowercased()
    }

    private var inEnglish: Sheet { Sheet(flow: flow, words: Words(.en), now: now, screen: screen) }

    func isYes(_ typed: String) -> Bool {
        let typed = typed.lowercased()
        return !typed.isEmpty && (typed == "y" || words(.yes).lowercased().hasPrefix(typed))
    }

    /// By its mark, or by the beginning of what it says.
    fileprivate func place(of typed: String, in choices: Choices) -> Int? {
        choices.all.indices.first { choices.plainMark($0) == typed }
            ?? choices.all.indices.first {
                text(of: choices.all[$0]).lowercased().hasPrefix(typed.lowercased())
            }
    }
}
