import QueueClient
import QueueCore
import QueueWire
import Terminal

extension KioskFlow {
    /// The same once more, by one who had given up on the answer, has the same key.
    mutating func send(_ what: Errand.What) -> Action {
        var errand = Errand(key: newKey(), language: language, what: what)
        if let unsent, unsent.what == what, unsent.language == language { errand = unsent }
        enter(.sending(errand))
        return .send(errand)
    }

    /// Back to where it was asked for, with all that was filled in.
    mutating func withdraw(_ errand: Errand) -> Action {
        unsent = errand
        switch errand.what {
        case .arrive(let code): enter(.code(Field(code, limit: Self.longestScan)))
        case .answer(let opinion): enter(.form(.opinion(opinion)))
        case .open(let matter): enter(.form(.matter(matter)))
        case .read(let key): enter(.code(Field(key.text, limit: Self.longestScan)))
        }
        return .giveUp
    }

    /// What came of an errand. Nobody hears of one that was given up.
    public mutating func receive(_ result: Result<Sent, ClientFailure>, of errand: Errand) {
        guard stage == .sending(errand) else { return }
        touchedAt = now
        switch result {
        case .success(let sent):
            unsent = nil
            receive(sent, of: errand)
        case .failure(.refused(_, .unknown(.appointment))), .failure(.refused(_, .unknown(.case))):
            enter(.found(nil))
        case .failure(.refused(let problem, _)):
            enter(.outcome(.declined(title: problem.title, detail: problem.detail)))
        case .failure(let failure):
            unsent = errand
            enter(.outcome(.declined(title: words(.serverAway), detail: failure.words)))
        }
    }

    private mutating func receive(_ sent: Sent, of errand: Errand) {
        switch (sent, errand.what) {
        case (.ticket(let issued), _): enter(.ticket(Slip(issued)))
        case (.answered(let answered), .answer(let opinion))
        where answered.offer != nil && branch?.kiosk.cases ?? false:
            enter(.form(.offer(opinion.pointer, opinion.service)))
        case (.answered, _): enter(.outcome(.thanked))
        case (.opened(let opened), _): enter(.outcome(.opened(Receipt(opened))))
        case (.standing(let told), _): enter(.outcome(.standing(Standing(told))))
        }
    }
}
