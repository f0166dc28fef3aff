import QueueCore
import Terminal
import Words

/// Signs that came as fast as only a scanner types.
struct Burst: Equatable, Sendable {
    var text = ""
    /// Where the visitor stood before the first of them.
    var place: Place?

    struct Place: Equatable, Sendable {
        let stage: KioskFlow.Stage
        let language: Language
    }
}

/// What a scanned sign led to: nothing more is to be done about it.
struct Scanned {
    let carried: KioskFlow.Action?
}

extension KioskFlow {
    /// The longest text that a picture code holds here: a link.
    static let longestScan = 200
    private static let codeLength = 6

    /// Whether letters and digits are a text just now.
    var isTyping: Bool {
        switch stage {
        case .question, .code: true
        case .form(let form): form.field != nil
        case .service(let menu): menu.isTyping
        default: false
        }
    }

    /// A scanner is a keyboard that ends in Enter, and its first signs may be digits, which choose. So
    /// what a burst has chosen is taken back when the burst turns out to be a code. nil: this is no scan.
    mutating func scan(_ key: Key, isRapid: Bool) -> Scanned? {
        guard case .character(let sign) = key else { return endScan(key, isRapid: isRapid) }
        if !isRapid { burst = Burst(place: place) }
        burst.text.append(sign)
        guard isRapid, let place = burst.place, !isTyping, sign.isASCII, !sign.isWhitespace else {
            return nil
        }
        let isCertain = burst.text.contains(where: \.isLetter)
        return isCertain ? Scanned(carried: take(burst.text, back: place)) : nil
    }

    /// A code of digits alone is known by its Enter.
    private mutating func endScan(_ key: Key, isRapid: Bool) -> Scanned? {
        defer { burst = Burst() }
        guard key == .enter, isRapid, !isCode, let place = burst.place, isScan(burst.text) else { return nil }
        let taken = take(burst.text, back: place)
        return Scanned(carried: take(.type(.enter)) ?? taken)
    }

    private var isCode: Bool { if case .code = stage { true } else { false } }

    /// A name is as long as it is; a code in its place has six signs, or is a link.
    private func isScan(_ text: String) -> Bool {
        if case .secret = Pointer(text) { return true }
        if CaseKey(text) != nil { return true }
        return isTyping ? text.count == Self.codeLength : text.count >= Self.codeLength
    }

    /// Where a scan may lead away from. A PIN may be typed as fast as it can be.
    private var place: Burst.Place? {
        switch stage {
        case .code, .service: nil
        default: Burst.Place(stage: stage, language: language)
        }
    }

    private mutating func take(_ text: String, back place: Burst.Place) -> Action? {
        let isAsking =
            switch stage {
            case .asking, .sending: true
            default: false
            }
        language = place.language
        touchedAt = now
        guard canLook || isAsking else { return nil }
        enter(.code(Field(text, limit: Self.longestScan)))
        return isAsking ? .giveUp : nil
    }

    mutating func type(_ step: Step) -> Action? {
        guard case .type(let key) = step else { return step.isBack ? goBack() : nil }
        switch (key, stage) {
        case (.escape, _): return goBack()
        case (.enter, .question(let question, let order, let field)):
            return answer(question, order, field)
        case (.enter, .code(let field)): return look(field.text)
        case (_, .form(let form)): return type(key, in: form)
        case (_, .question(let question, let order, var field)):
            _ = field.take(key)
            stage = .question(question, order, field)
        case (_, .code(var field)):
            if key == .backspace, field.isEmpty { return goBack() }
            _ = field.take(key)
            stage = .code(field)
        default: break
        }
        return nil
    }

    private mutating func look(_ text: String) -> Action? {
        guard !text.isEmpty else { return goBack() }
        if let key = CaseKey(text) { return send(.read(key)) }
        if CaseKey.isNumber(text) {
            enter(
                .outcome(.declined(title: words(.thisIsACase), detail: words(.secretIsNeeded))))
            return nil
        }
        guard let pointer = Pointer(text) else {
            enter(.found(nil))
            return nil
        }
        enter(.looking(pointer))
        return .look(pointer)
    }

    mutating func use(_ tool: Tool) -> Action? {
        switch tool {
        case .large: modes.isLarge.toggle()
        case .contrast: modes.isContrasting.toggle()
        case .aloud: if setup.hasVoice { modes.isAloud.toggle() }
        case .code: openCode()
        }
        return nil
    }

    private mutating func openCode() {
        switch stage {
        case .languages, .purposes, .services, .priorities, .refused, .found:
            if canLook { enter(.code(Field(limit: Self.longestScan))) }
        default: break
        }
    }
}
