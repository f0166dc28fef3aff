import Foundation
import QueueCore
import QueueWire
import Terminal
import Words

/// How a choice looks.
struct Caption: Equatable {
    var name: String
    var detail = ""
    var style = Style.quiet

    /// A mark, the digit as a key, and a blank.
    static let margin = 7

    /// Whether what is to know of it fits beside the name.
    func fitsOneRow(of columns: Int) -> Bool {
        Self.margin + name.columns + (detail.isEmpty ? 0 : 3 + detail.columns) <= columns
    }

    /// Whether it can be shown in two rows without a cut.
    func fitsTwoRows(of columns: Int) -> Bool {
        Self.margin + max(name.columns, detail.columns) <= columns
    }

    /// Both in one sentence, for lines and ears.
    var sentence: String { detail.isEmpty ? name : name + " – " + detail }
}

extension KioskFlow {
    func caption(of place: Int) -> Caption {
        switch choices[place] {
        case .language(let language):
            Caption(name: language.ownName, detail: Words(language)(.chooseLanguage))
        case .group(let id):
            Caption(name: text(branch?.groups.first { $0.id == id }?.names) ?? id)
        case .service(let id): service(id).map(caption) ?? Caption(name: id.text)
        case .priority(let id): Caption(name: name(of: id))
        case .yes: Caption(name: isOffer ? words(.offerYes) : words(.takeNumber))
        case .no: Caption(name: isOffer ? words(.offerNo) : words(.takeNoNumber))
        case .option, .skip, .resolved, .attention, .cause, .tellUs, .matter: caption(ofForm: choices[place])
        case .task(let task): Caption(name: name(of: task))
        }
    }

    private func caption(of service: ServiceView) -> Caption {
        let name = text(service.names) ?? service.id.text
        guard service.open else {
            let reason = service.closedReason ?? words(.notAvailableNow)
            return Caption(name: name, detail: "× " + reason, style: .warning)
        }
        guard service.waiting > 0 else {
            // Where nobody waits there is nothing to estimate, but a counter may be missing.
            let obstacle = service.wait.state == .noCounter ? [words.wait(service.wait)] : []
            let parts = [words(.nobodyInLine)] + obstacle
            return Caption(name: name, detail: parts.joined(separator: " · "))
        }
        if service.beforeClosing == .no {
            return Caption(
                name: name, detail: "! " + words(.perhapsNotToday), style: .warning)
        }
        let wait = service.wait.state == .unknown ? words(.waitIsUnknown) : words.wait(service.wait)
        let line = words(.peopleWaiting, count: service.waiting)
        return Caption(name: name, detail: line + " · " + wait)
    }

    /// A class that needs no reason may go without a name in the office file.
    private func name(of id: PriorityID) -> String {
        let priority = branch?.priorities.first { $0.id == id }
        return text(priority?.names) ?? (priority?.headStartSeconds == 0 ? words(.noPriority) : id.text)
    }

    private func name(of task: ServiceMenu.Task) -> String {
        switch task {
        case .printer: words(.tryPrinter)
        case .languages: words(.tryLanguages)
        case .knowledge: words(.aboutKiosk)
        case .restart: words(.restartKiosk)
        case .leave: words(.leaveMenu)
        }
    }
}

extension KioskFlow {
    var words: Words { Words(language) }

    func text(_ texts: Texts?) -> String? {
        texts.flatMap { words.own($0, house: branch?.languages.first) }
    }

    func name(of id: ServiceID) -> String { text(service(id)?.names) ?? id.text }

    var title: String {
        switch stage {
        case .languages: languages.map { Words($0)(.welcome) }.joined(separator: " · ")
        case .purposes where !groups.isEmpty: words(.chooseGroup)
        case .priorities: words(.choosePriority)
        case .confirming(let order): words(.confirmService, ["service": name(of: order.service)])
        case .question(let question, _, _): words(question.phrase)
        case .code: words(.enterCode)
        case .form(let form): title(of: form)
        case .service: words(.serviceMenu)
        default: words(.chooseService)
        }
    }

    /// What the visitor has chosen so far; before that, where the office is.
    var context: String? {
        switch stage {
        case .purposes where isAtStart: branch?.address
        case .services(let id): text(branch?.groups.first { $0.id == id }?.names)
        case .priorities(let order), .question(_, let order, _): name(of: order.service)
        case .form(let form): context(of: form)
        default: nil
        }
    }

    var hint: String {
        switch stage {
        case .languages: branch?.address ?? ""
        case .confirming(let order) where outlastsDay(order.service):
            words(.lineOutlastsDay, ["time": closing])
        case .confirming(let order): words(.longWait, ["wait": wait(for: order.service)])
        case .question(_, let order, _) where order.misread != nil: "! " + words(.phoneWanted)
        case .question: words(.answerIsFree)
        case .code: words(.codeHelp)
        case .form(let form): hint(of: form)
        default: words(.pressDigitOrTouch)
        }
    }

    private var closing: String {
        guard let branch, let at = branch.closesAt else { return "–" }
        return words.time(Date(at), in: branch.zone)
    }

    private func wait(for id: ServiceID) -> String { words.wait(service(id)?.wait ?? .unknown) }

    var canGoBack: Bool { !isAtStart }

    /// Where to ask, in the office's own words where it has some.
    func help(in words: Words) -> String {
        branch.flatMap { words.own($0.help, house: $0.languages.first) } ?? words(.askAtDesk)
    }

    func name(of tool: Tool) -> String {
        switch tool {
        case .code: words(.codeKey)
        case .large: words(.largeType)
        case .contrast: words(.contrastKey)
        case .aloud: words(.readAloud)
        }
    }

    func isOn(_ tool: Tool) -> Bool {
        switch tool {
        case .code: if case .code = stage { true } else { false }
        case .large: modes.isLarge
        case .contrast: modes.isContrasting
        case .aloud: modes.isAloud
        }
    }

    /// What can be had here: no voice where there is none.
    var tools: [Tool] {
        if case .service = stage { return [] }
        return Tool.allCases.filter { $0 != .aloud || setup.hasVoice }
    }
}

extension KioskRule.Question {
    var phrase: KioskAidPhrase {
        switch self {
        case .name: .askName
        case .reference: .askReference
        case .phone: .askPhone
        }
    }
}
