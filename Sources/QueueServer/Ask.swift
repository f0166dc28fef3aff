import NIOCore
import QueueCore
import QueueStore
import QueueWire
import Words

/// One request, understood and admitted.
struct Ask<Body: Codable & Sendable>: Sendable {
    var body: Body
    /// The path's parameters, in their order.
    var parameters: [String]
    var query: [QueryParameter: String]
    var caller: Caller
    var branch: BranchID?
    var key: RequestKey?
    var words: Words
    var now: Instant
    var channel: any Channel

    /// The path's branch.
    var office: BranchID { branch! }
    /// The parameter behind the branch.
    var subject: String { parameters[1] }
    var ticket: TicketID { TicketID(subject) }

    /// A page's size, 1 to 500.
    func limit() throws(Refusal) -> Int {
        guard let text = query[.limit] else { return 100 }
        guard let limit = Int(text), (1...500).contains(limit) else {
            throw .badRequest([.init(path: "/query/limit", reason: "must be a whole number from 1 to 500")])
        }
        return limit
    }

    /// A part of a list that is whole in memory, told by the name of each item.
    func page<Item>(of items: [Item], by name: (Item) -> String) throws(Refusal) -> Page<Item> {
        let limit = try limit()
        var rest = items[...]
        if let after = query[.after] {
            guard let last = items.firstIndex(where: { name($0) == after }) else {
                throw .badRequest([
                    .init(path: "/query/after", reason: "must be the `next` of an earlier page")
                ])
            }
            rest = items[(last + 1)...]
        }
        let part = rest.prefix(limit)
        return Page(items: Array(part), next: part.count < rest.count ? part.last.map(name) : nil)
    }
}

extension Page {
    /// The same part of a list of something else.
    func map<Other>(
        _ change: (Item) async throws(Refusal) -> Other
    ) async throws(Refusal) -> Page<Other> {
        var others: [Other] = []
        for item in items { others.append(try await change(item)) }
        return Page<Other>(items: others, next: next)
    }
}

/// What a handler says.
struct Answer<Reply: Codable & Sendable>: Sendable {
    var reply: Reply?
    /// It was done before, with this key.
    var isReplay = false

    init(_ reply: Reply?, isReplay: Bool = false) {
        self.reply = reply
        self.isReplay = isReplay
    }
}
