import GRDB

// For the tests, which try forbidden rows, plant damage and read what lies in the tables: there is no
// other way to the rows than this module's.
extension Database {
    func run(_ sql: String) throws {
        try pool.write { try $0.execute(sql: sql) }
    }

    /// The first column of each row, as text.
    func texts(_ sql: String) throws -> [String] {
        try pool.read { try Row.fetchAll($0, sql: sql).map { "\($0[0] ?? DatabaseValue.null)" } }
    }
}
