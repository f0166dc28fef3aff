import Terminal

extension Form {
    static func text(
        _ name: Name, _ text: String = "", limit: Int = 60, required: Bool = false
    ) -> Line {
        Line(name: name, entry: .text(Field(text, limit: limit)), isRequired: required)
    }

    static func secret(_ name: Name) -> Line {
        Line(name: name, entry: .text(Field(limit: 32, isMasked: true)), isRequired: true)
    }

    static func number(_ name: Name, _ text: String = "") -> Line {
        Line(name: name, entry: .text(Field(text, limit: 3)), digitsOnly: true)
    }

    static func list(_ name: Name, _ choices: [Choice], chosen: Choice? = nil) -> Line {
        Line(name: name, entry: .list(Choices(choices, chosen: chosen)))
    }

    static func choice(_ name: Name, _ choices: [Choice], chosen: Choice? = nil) -> Line {
        Line(name: name, entry: .choice(Choices(choices, chosen: chosen)))
    }

    static func tick(_ name: Name, _ isOn: Bool = false) -> Line {
        Line(name: name, entry: .tick(isOn))
    }

    static func several(_ name: Name, _ choices: [Choice], ticked: [Choice] = []) -> Line {
        Line(name: name, entry: .several(Choices(choices), Set(ticked)))
    }

    /// What was typed, without spaces at its ends; nil if nothing.
    func text(_ name: Name) -> String? {
        guard case .text(let field) = entry(name) else { return nil }
        let typed = field.text.drop(while: \.isWhitespace)
        let end = typed.lastIndex { !$0.isWhitespace }
        return end.map { String(typed[...$0]) }
    }

    /// A secret, as it was typed.
    func secret(_ name: Name) -> String {
        guard case .text(let field) = entry(name) else { return "" }
        return field.text
    }

    func choice(_ name: Name) -> Choice? {
        switch entry(name) {
        case .list(let choices), .choice(let choices): choices.chosen
        case .text, .tick, .several, nil: nil
        }
    }

    /// Typed in words, else chosen from the list.
    func reason(in house: House) -> String? {
        if let typed = text(.reason) { return typed }
        guard case .reason(let listed?)? = choice(.listedReason) else { return nil }
        return house.record(of: listed)
    }

    /// In the order in which they are offered.
    func ticked(_ name: Name) -> [Choice] {
        guard case .several(let choices, let ticked) = entry(name) else { return [] }
        return choices.all.filter(ticked.contains)
    }

    func isTicked(_ name: Name) -> Bool { entry(name) == .tick(true) }

    private func entry(_ name: Name) -> Entry? { lines.first { $0.name == name }?.entry }
}
