import QueueCore

extension Field {
    func notices() -> [Notice] {
        items.compactMap { item in
            guard let notice = item.entries(["from", "to", "text"]) else { return nil }
            let from = notice["from"]?.day()
            let to = notice["to"]?.day()
            if let from, let to, to < from {
                notice["to"]?.error("the notice ends before it begins, on \(from)", "swap the dates")
            }
            return Notice(from: from, to: to, text: notice.required("text")?.texts() ?? [:])
        }
    }
}
