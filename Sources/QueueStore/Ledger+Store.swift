import QueueCore

extension Ledger {
    /// What the ledger needs of a store. Deciding happens between these, in memory.
    public struct Store: Sendable {
        public var lookup: @Sendable ([(scope: String, key: String)]) throws -> [KeyRecord]
        public var commit: @Sendable (Batch) -> CommitResult
        public var load: @Sendable () throws -> [OfficeState]
        /// Tickets of any day.
        public var formers: @Sendable ([TicketID]) throws -> [FormerTicket]
        /// How many tickets somebody has had on a day.
        public var persons: @Sendable ([PersonToday]) throws -> [PersonToday: Int]

        public init(
            lookup: @escaping @Sendable ([(scope: String, key: String)]) throws -> [KeyRecord],
            commit: @escaping @Sendable (Batch) -> CommitResult,
            load: @escaping @Sendable () throws -> [OfficeState],
            formers: @escaping @Sendable ([TicketID]) throws -> [FormerTicket] = { _ in [] },
            persons: @escaping @Sendable ([PersonToday]) throws -> [PersonToday: Int] = { _ in [:] }
        ) {
            self.lookup = lookup
            self.commit = commit
            self.load = load
            self.formers = formers
            self.persons = persons
        }

        public init(_ database: Database) {
            self.init(
                lookup: { try database.keys($0) }, commit: { database.commit($0) },
                load: { try database.load() }, formers: { try database.formers($0) },
                persons: { try database.ticketsToday(of: $0) })
        }
    }
}
