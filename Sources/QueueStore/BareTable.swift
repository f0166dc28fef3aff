import GRDB

/// One narrow table in the same manner as the product's store (WAL, every commit synced), without
/// anything of the product: what benchmarks compare the store with.
package struct BareTable: Sendable {
    private let queue: DatabaseQueue

    package init(path: String) throws {
        queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                    CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
                    """)
        }
    }

    /// One transaction of so many rows of some hundred bytes.
    package func commit(rows: Int) throws {
        try queue.write { db in
            let insert = try db.cached("INSERT INTO bare (text) VALUES (printf('%0200d', ?))")
            for row in 0..<rows { try insert.execute(arguments: [row]) }
        }
    }

    package func close() throws { try queue.close() }
}
