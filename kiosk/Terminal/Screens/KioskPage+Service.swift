import Terminal
import Words

extension KioskPage {
    /// The menu behind the PIN.
    mutating func draw(_ menu: ServiceMenu) {
        screen.put(words(.serviceMenu), in: layout.title, style: .strong)
        var rest = layout.body
        _ = rest.cutTop(rest.rows / 4)
        switch menu {
        case .user(let field): draw(field, label: words(.user))
        case .pin(_, let field): draw(field, label: words(.pin))
        case .checking: put(words(.checkingPIN), in: &rest)
        case .refused(let why): put("! " + why, in: &rest, style: .warning)
        case .printer(let trial): put(flow.text(of: trial), in: &rest)
        case .language: drawSample()
        case .knowledge: drawKnowledge()
        case .restarting: put(words(.kioskRestarts), in: &rest)
        case .tasks: drawChoices()
        }
        if menu != .tasks, menu != .restarting { putBack() }
        if menu.isTyping { putButton("Enter", words(.goOnKey), in: layout.more, align: .right) }
    }

    /// A language with its letters, so that the terminal's font is seen to have them.
    private mutating func drawSample() {
        var rest = layout.body
        for line in flow.sample { put(line, in: &rest) }
        if let large = LargeText(flow.language.letters, columns: rest.columns), large.rows <= rest.rows {
            screen.put(large, in: rest, align: .centre, style: .strong)
        }
    }

    /// A table, or where that is too wide a line for each.
    private mutating func drawKnowledge() {
        var rest = layout.body
        let facts = flow.knowledge(of: screen.size)
        let width = facts.map(\.label.columns).max() ?? 0
        for (label, value) in facts {
            guard rest.columns >= 60 else {
                _ = rest.cutTop(screen.putParagraph("\(label): \(value)", in: rest))
                continue
            }
            var line = rest.cutTop(1)
            screen.put(label, in: line.cutLeft(width + 2), style: .quiet)
            screen.put(value, in: line)
        }
    }
}

extension KioskFlow {
    func text(of trial: PrinterTrial?) -> String {
        switch trial {
        case nil: words(.printerTrying)
        case .some(.none): words(.printerNone)
        case .printed: words(.printerTried)
        case .failed(let why): why
        }
    }

    /// What the language test shows and says.
    var sample: [String] {
        [
            language.ownName, words(.welcome), words(.testLetters, ["letters": language.letters]),
            words(.chooseService), setup.hasVoice ? words(.voiceIsOn) : words(.voiceNone),
            words(.languageSample),
        ]
    }

    /// What the kiosk knows of itself.
    func knowledge(of size: Size) -> [(label: String, value: String)] {
        [
            (words(.knowsProgram), setup.program),
            (words(.knowsServer), setup.server),
            (words(.knowsContact), isAway ? words(.contactIsLost) : words(.contactIsGood)),
            (words(.knowsOffice), branch.map { $0.id.text } ?? "–"),
            (words(.knowsPrinter), setup.printer ?? words(.printerNone)),
            (words(.knowsVoice), setup.hasVoice ? words(.voiceIsOn) : words(.voiceNone)),
            (words(.knowsScreen), "\(size.columns) × \(size.rows)"),
        ]
    }
}

extension Language {
    /// The letters that its neighbours do not have.
    var letters: String {
        switch self {
        case .en: "A B C"
        case .sl: "Č Š Ž č š ž"
        case .nb: "Æ Ø Å æ ø å"
        case .nl: "Ë É Ï ë é ï"
        case .hu: "Á É Ő Ű á é ő ű"
        case .pl: "Ą Ć Ę Ł Ń Ó Ś Ź Ż"
        }
    }
}
