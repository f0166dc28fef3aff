import TestDice

/// What a power cut leaves of a recorded run: what was synced, and of the rest any part, sector by sector.
///
/// Strict as POSIX allows it: content is safe after a sync of its file, names after one of their folder.
struct DiskImage {
    /// How much of what was not synced is left.
    enum Rest { case nothing, torn }

    private enum Change {
        case write(at: Int, [UInt8])
        case truncate(to: Int)
    }

    private struct File {
        var kept: [UInt8] = []
        var pending: [Change] = []

        mutating func sync() {
            let changes = pending
            pending = []
            for change in changes { Self.apply(change, to: &kept) }
        }

        static func apply(_ change: Change, to bytes: inout [UInt8]) {
            switch change {
            case .write(let place, let data):
                let missing = place + data.count - bytes.count
                if missing > 0 { bytes += [UInt8](repeating: 0, count: missing) }
                bytes.replaceSubrange(place..<place + data.count, with: data)
            case .truncate(let size):
                if size <= bytes.count {
                    bytes = Array(bytes[..<size])
                } else {
                    bytes += [UInt8](repeating: 0, count: size - bytes.count)
                }
            }
        }
    }

    private static let sector = 512
    private var files: [File] = []
    /// By their names: now, and as the folder was last synced, with each state between.
    private var names: [String: Int] = [:]
    private var pendingNames: [[String: Int]] = [[:]]

    /// - Parameter areSyncsHeard: false: as if no file were ever synced.
    mutating func take(_ entry: DiskEntry, areSyncsHeard: Bool = true) {
        switch entry.kind {
        case .create:
            files.append(File())
            let new = files.count - 1
            rename { $0[entry.name] = new }
        case .unlink: rename { $0[entry.name] = nil }
        case .link: rename { $0[String(decoding: entry.data, as: UTF8.self)] = $0[entry.name] }
        case .rename:
            rename { $0[String(decoding: entry.data, as: UTF8.self)] = $0.removeValue(forKey: entry.name) }
        case .write: change(entry.name, .write(at: entry.offset, entry.data))
        case .truncate: change(entry.name, .truncate(to: entry.offset))
        case .sync: if areSyncsHeard, let file = names[entry.name] { files[file].sync() }
        case .folderSync: pendingNames = [names]
        case .answer: break
        }
    }

    private mutating func rename(_ change: (inout [String: Int]) -> Void) {
        change(&names)
        pendingNames.append(names)
    }

    private mutating func change(_ name: String, _ change: Change) {
        if let file = names[name] { files[file].pending.append(change) }
    }

    /// The files as they are found after a cut.
    func cut(_ rest: Rest, _ dice: inout Dice) -> [String: [UInt8]] {
        let left = rest == .nothing ? pendingNames[0] : pendingNames.randomElement(using: &dice)!
        return left.mapValues { content(of: files[$0], rest, &dice) }
    }

    private func content(of file: File, _ rest: Rest, _ dice: inout Dice) -> [UInt8] {
        guard rest == .torn else { return file.kept }
        var bytes = file.kept
        let share = Int.random(in: 0...4, using: &dice)
        for change in file.pending {
            for piece in pieces(of: change) where Int.random(in: 0..<4, using: &dice) < share {
                File.apply(piece, to: &bytes)
            }
        }
        return bytes
    }

    /// A disk writes whole sectors, in any order, or not.
    private func pieces(of change: Change) -> [Change] {
        guard case .write(let start, let data) = change else { return [change] }
        var pieces: [Change] = []
        var place = start
        while place < start + data.count {
            let end = min((place / Self.sector + 1) * Self.sector, start + data.count)
            pieces.append(.write(at: place, Array(data[(place - start)..<(end - start)])))
            place = end
        }
        return pieces
    }
}
