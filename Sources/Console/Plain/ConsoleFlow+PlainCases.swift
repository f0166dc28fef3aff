import QueueWire
import Terminal
import Words

// What a typed line means among cases.
extension ConsoleFlow {
    func answer(_ typed: String, in book: Casebook, _ sheet: Sheet) -> PlainAnswer {
        if case .opened? = book.panel {
            let isPrint =
                typed == String(Shortcut.print.letter) || sheet.isNamed(typed) { $0.words(.keyPrint) }
            return .press([isPrint ? .character(Shortcut.print.letter) : .enter])
        }
        if typed == "." { return .press([.escape]) }
        if typed.isEmpty { return .say(sheet.plainQuestion) }
        if typed == String(Shortcut.help.letter) { return .say(sheet.plainKeys(book)) }
        let cases = book.cases ?? []
        if book.reading == nil, let number = Int(typed), cases.indices.contains(number - 1) {
            return .press([.home] + Array(repeating: .down, count: number - 1) + [.enter])
        }
        let pages = book.pages
        let named = sheet.named(typed, among: pages) { $0.title(of: $1, book) }
        if let named, let page = pages.firstIndex(of: named) {
            return .press([.character(Character("\(page + 1)"))])
        }
        let deed = sheet.named(typed, among: book.deeds) { $0.label(of: $1) }
        return deed.map { .press([.character($0.letter)]) } ?? key(typed, sheet)
    }
}

extension Sheet {
    /// The case that is read, or those that are listed.
    func plainCases(_ book: Casebook) -> [String] {
        if case .opened(let opened)? = book.panel { return plain(opened) }
        if let reading = book.reading {
            guard let view = reading.view else { return [] }
            return [title(of: view.case)] + readingLines(view).map(\.text)
        }
        guard book.cases != nil else { return [] }
        let rows = caseLines(book).enumerated().map { "\($0.offset + 1): " + joined($0.element.cells) }
        return rows.isEmpty ? [words(.noCases)] : rows
    }

    /// Changes when there is something else to be read out.
    func plainMark(_ book: Casebook) -> String {
        if case .opened(let opened)? = book.panel { return "opened \(opened.case.number)" }
        let version = book.reading?.view?.case.version ?? 0
        return "cases \(book.page) \(book.cases == nil) \(book.reading?.name ?? "") \(version)"
    }

    func plainKeys(_ book: Casebook) -> [String] {
        helpEntries(book).filter { $0.key.count == 1 && $0.key != "⏎" }.map { "\($0.key): \($0.text)" }
            + [words(.plainRow), words(.plainLeave)]
    }
}
