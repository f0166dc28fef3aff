import QueueCore

extension Field {
    func priorities() -> [Priority] {
        items(orError: .findingNoPriorities, .mendPriorities).compactMap { $0.priority() }
    }

    private func priority() -> Priority? {
        guard let priority = entries(["id", "headStart", "name", "names"]) else { return nil }
        return Priority(
            id: PriorityID(priority.id(declaring: .priority)),
            headStartMinutes: priority["headStart"]?.minutes() ?? 0, names: priority.names())
    }

    func appointments() -> AppointmentRule? {
        guard let rule = entries(["headStart", "grace", "latest"]) else { return nil }
        let usual = AppointmentRule()
        let grace = rule["grace"]?.minutes() ?? usual.graceMinutes
        let latest = rule["latest"]?.minutes() ?? Swift.max(usual.latestMinutes, grace)
        if latest < grace {
            rule["latest"]?.error(
                .findingLatest, .mendMoreMinutes, ["minutes": "\(grace)"])
        }
        return AppointmentRule(
            headStartMinutes: rule["headStart"]?.minutes() ?? usual.headStartMinutes, graceMinutes: grace,
            latestMinutes: latest)
    }

    /// `{ minutes: 5, expected: true, overtime: 10 }`: from when on visitors get no ticket before closing.
    func lastIssue() -> LastIssueRule? {
        guard let rule = entries(["minutes", "expected", "overtime"]) else { return nil }
        let expected = rule["expected"]?.flag() ?? false
        if let overtime = rule["overtime"], !expected {
            overtime.error(.findingOvertime, .mendOvertime)
        }
        return LastIssueRule(
            minutes: rule["minutes"]?.minutes(from: 1), expected: expected,
            overtime: rule["overtime"]?.minutes() ?? 0)
    }

    func absence() -> AbsenceRule? {
        guard let rule = entries(["recalls", "then", "returns", "pause"]) else { return nil }
        let usual = AbsenceRule()
        return AbsenceRule(
            recalls: rule["recalls"]?.number(0...20) ?? usual.recalls,
            then: rule["then"]?.choice() ?? usual.then,
            returns: rule["returns"]?.number(0...20) ?? usual.returns,
            pauseMinutes: rule["pause"]?.minutes() ?? usual.pauseMinutes)
    }
}
