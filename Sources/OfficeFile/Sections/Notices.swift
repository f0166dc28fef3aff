import QueueCore

extension Field {
    func notices() -> [Notice] {
        items.compactMap { item in
            guard let notice = item.entries(["from", "to", "text"]) else { return nil }
            return item.notice(notice)
        }
    }

    func notice(_ entries: Entries) -> Notice {
        let from = entries["from"]?.day()
        let to = entries["to"]?.day()
        if let from, let to, to < from {
            entries["to"]?.error(.findingNoticeEnds, .mendSwapDates, ["from": "\(from)"])
        }
        return Notice(from: from, to: to, text: entries.required("text")?.texts() ?? [:])
    }
}
