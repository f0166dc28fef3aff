import QueueCore

extension Field {
    func priorities() -> [Priority] {
        items(orError: "no priority is listed", "list one, or leave the key out").compactMap { $0.priority() }
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
                "it is too late before the grace of \(grace) minutes ends", "write more minutes")
        }
        return AppointmentRule(
            headStartMinutes: rule["headStart"]?.minutes() ?? usual.headStartMinutes, graceMinutes: grace,
            latestMinutes: latest)
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
