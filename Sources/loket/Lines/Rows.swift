/// Rows under one another, all cells at the left.
func table(_ rows: [[String]]) -> String {
    var table = Table(Array(repeating: .left, count: rows.map(\.count).max() ?? 0))
    for row in rows { table.add(row) }
    return table.text
}
