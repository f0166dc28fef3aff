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
}

extension KioskFlow {
    func caption(of place: Int) -> Caption {
        switch choices[place] {
        case .language(let language):
            Caption(name: language.ownName, detail: Words(language)(.chooseLanguage))
        case .group(let id):
            Caption(name: text(branch?.groups.first { $0.id == id }?.names) ?? id)
        case .service(let id):
            branch?.services.first { $0.id == id }.map(caption) ?? Caption(name: id.text)
        case .priority(let id):
            Caption(name: name(of: id))
        }
    }

    private func caption(of service: ServiceView) -> Caption {
        let name = text(service.names) ?? service.id.text
        guard service.open else {
            let reason = service.closedReason ?? words(.notAvailableNow)
            return Caption(name: name, detail: "× " + reason, style: .warning)
        }
        let line =
            service.waiting == 0 ? words(.nobodyInLine) : words(.peopleWaiting, count: service.waiting)
        let parts = [line, words.wait(service.wait)].compactMap(\.self)
        return Caption(name: name, detail: parts.joined(separator: " · "))
    }

    /// A class that needs no reason may go without a name in the office file.
    private func name(of id: PriorityID) -> String {
        let priority = branch?.priorities.first { $0.id == id }
        return text(priority?.names) ?? (priority?.headStartSeconds == 0 ? words(.noPriority) : id.text)
    }
}

extension KioskFlow {
    var words: Words { Words(language) }

    func text(_ texts: Texts?) -> String? {
        texts.flatMap { words.own($0, house: branch?.languages.first) }
    }

    var title: String {
        switch stage {
        case .languages: languages.map { Words($0)(.welcome) }.joined(separator: " · ")
        case .purposes where !groups.isEmpty: words(.chooseGroup)
        case .priorities: words(.choosePriority)
        default: words(.chooseService)
        }
    }

    /// What the visitor has chosen so far; before that, where the office is.
    var context: String? {
        switch stage {
        case .purposes where isAtStart: branch?.address
        case .services(let id): text(branch?.groups.first { $0.id == id }?.names)
        case .priorities(let wish): text(branch?.services.first { $0.id == wish.service }?.names)
        default: nil
        }
    }

    var hint: String {
        stage == .languages ? branch?.address ?? "" : words(.pressDigitOrTouch)
    }

    var canGoBack: Bool { !isAtStart }

    /// Where to ask, in the office's own words where it has some.
    func help(in words: Words) -> String {
        branch.flatMap { words.own($0.help, house: $0.languages.first) } ?? words(.askAtDesk)
    }
}
