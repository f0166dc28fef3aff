import QueueCore

extension Field {
    func console() -> ConsoleRule? {
        entries(["blind"]).map { ConsoleRule(blind: $0["blind"]?.flag() ?? false) }
    }

    func reasons() -> ReasonLists? {
        guard let lists = entries(["pause", "hold", "absence"]) else { return nil }
        return ReasonLists(
            pause: lists["pause"]?.listedReasons() ?? [], hold: lists["hold"]?.listedReasons() ?? [],
            absence: lists["absence"]?.listedReasons() ?? [])
    }

    /// Each list has ids of its own.
    private func listedReasons() -> [ListedReason] {
        var known: Set<String> = []
        return items.compactMap { item in
            guard let reason = item.entries(["id", "name", "names"]), let field = reason.required("id"),
                let id = field.id()
            else { return nil }
            guard known.insert(id).inserted else {
                field.error(.findingTwice, .mendOwnID, ["text": .verbatim(id)])
                return nil
            }
            return ListedReason(id: id, names: reason.names())
        }
    }
}
