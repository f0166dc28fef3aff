import Terminal
import Words

/// A key that works now, and what it does in a word or two.
struct Hint: Equatable {
    let key: String
    let label: String

    var columns: Int { key.columns + 1 + label.columns }

    /// In rows of so many columns, two apart.
    static func rows(_ hints: [Hint], columns: Int) -> [[Hint]] {
        var rows: [[Hint]] = [[]]
        var used = 0
        for hint in hints {
            let wanted = hint.columns + (used == 0 ? 0 : 2)
            if used > 0, used + wanted > columns {
                rows.append([])
                used = 0
            }
            rows[rows.count - 1].append(hint)
            used += hint.columns + (used == 0 ? 0 : 2)
        }
        return rows
    }
}
