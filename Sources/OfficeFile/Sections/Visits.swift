import QueueCore

// How visits go: what is asked, done, told and logged.
extension Field {
    /// The keys of a service that say how its visits go.
    static let visitKeys = ["procedure", "questions", "reasons", "notices", "log"]

    func procedure() -> [ProcedureStep] {
        listed().map { ProcedureStep(id: $0.id, names: $0.names) }
    }

    func closingReasons() -> [ListedReason] {
        listed().map { ListedReason(id: $0.id, names: $0.names) }
    }

    /// Ids of their own, with names.
    private func listed() -> [(id: String, names: Texts)] {
        var known: Set<String> = []
        return items.compactMap { item in
            guard let entry = item.entries(["id", "name", "names"]),
                let id = entry.required("id")?.id(amongOthers: &known)
            else { return nil }
            return (id, entry.names())
        }
    }

    fileprivate func id(amongOthers known: inout Set<String>) -> String? {
        guard let id = id() else { return nil }
        guard known.insert(id).inserted else {
            error(.findingTwice, .mendOwnID, ["text": .verbatim(id)])
            return nil
        }
        return id
    }

    func serviceNotices() -> [ServiceNotice] {
        items.compactMap { item in
            guard let entry = item.entries(["from", "to", "text", "at"]) else { return nil }
            let places: [ServiceNotice.Place]? = entry["at"]?.choices()
            return ServiceNotice(item.notice(entry), places: places ?? ServiceNotice.Place.allCases)
        }
    }

    /// Some of the texts of an enum, each once.
    func choices<Choice: CaseIterable & RawRepresentable<String> & Hashable>() -> [Choice] {
        var chosen: [Choice] = []
        for item in items {
            guard let choice: Choice = item.choice() else { continue }
            if chosen.contains(choice) {
                item.error(.findingTwice, .mendKeepFirst, ["text": .verbatim(choice.rawValue)])
            } else {
                chosen.append(choice)
            }
        }
        return chosen
    }

    func requiredFields() -> [LogField]? {
        entries(["required"]).map { $0["required"]?.choices() ?? [] }
    }

    func repeats() -> RepeatRule? {
        entries(["within"]).map { RepeatRule(withinDays: $0["within"]?.number(1...366) ?? 14) }
    }

    func skills() -> [Skill] {
        items.compactMap { item in
            guard let skill = item.entries(["service", "level", "since"]) else { return nil }
            return Skill(
                service: ServiceID(skill.required("service")?.declaredService() ?? ""),
                level: skill.required("level")?.number(1...5) ?? 1, since: skill["since"]?.day())
        }
    }

    private func declaredService() -> String? {
        guard let id = id() else { return nil }
        if reading.place(of: .service, id) == nil {
            unknown(.findingUnknown, id, kind: .service, among: reading.ids(of: .service))
        }
        return id
    }
}

extension Entries {
    /// What a service's entries say of its visits.
    func visit() -> VisitRule {
        let rule = VisitRule(
            procedure: self["procedure"]?.procedure() ?? [],
            questions: self["questions"]?.questionsOfService() ?? [],
            reasons: self["reasons"]?.closingReasons() ?? [],
            notices: self["notices"]?.serviceNotices() ?? [], required: self["log"]?.requiredFields())
        if rule.required?.contains(.reason) ?? false, rule.reasons.isEmpty {
            self["log"]?.error(.findingReasons, .mendReasons)
        }
        if rule.required?.contains(.procedure) ?? false, rule.procedure.isEmpty {
            self["log"]?.error(.findingProcedure, .mendProcedure)
        }
        return rule
    }
}

extension Field {
    func questionsOfService() -> [Question] {
        var known: Set<String> = []
        return items.compactMap { $0.question(&known) }
    }

    private func question(_ known: inout Set<String>) -> Question? {
        let keys = ["id", "name", "names", "kind", "choices", "required", "at"]
        guard let entry = entries(keys), let id = entry.required("id")?.id(amongOthers: &known)
        else { return nil }
        let kind: Question.Kind = entry["kind"]?.choice() ?? .text
        let question = Question(
            id: id, names: entry.names(), kind: kind, choices: choices(of: kind, entry),
            isRequired: entry["required"]?.flag() ?? false, place: entry["at"]?.choice() ?? .both)
        checkAgainstOthers(question)
        return question
    }

    private func choices(of kind: Question.Kind, _ entry: Entries) -> [Question.Choice] {
        guard kind == .choice else {
            entry["choices"]?.error(.findingChoicesKind, .mendChoicesKind)
            return []
        }
        guard let field = entry.required("choices") else { return [] }
        let choices = field.listed().map { Question.Choice(id: $0.id, names: $0.names) }
        if choices.isEmpty { field.error(.findingNoChoices, .mendChoices) }
        return choices
    }

    /// One visit may be for several services: an id stands for one question in all of them.
    private func checkAgainstOthers(_ question: Question) {
        for service in reading.services {
            guard let other = service.visit.question(question.id),
                (other.kind, other.choices.map(\.id)) != (question.kind, question.choices.map(\.id))
            else { continue }
            return error(
                .findingQuestion, .mendQuestion,
                ["service": .verbatim(service.id.text), "id": .verbatim(question.id)])
        }
    }
}
