import Foundation

/// The files that were opened, by their numbers on the disk. SQLite goes on writing into a log that was
/// deleted, and everything in it would be gone with the process.
struct StoreFiles: Sendable {
    private struct Identity: Equatable {
        var device: UInt
        var number: UInt
    }

    private let opened: [String: Identity]

    init(database path: String) {
        var opened: [String: Identity] = [:]
        for file in [path, path + "-wal"] { opened[file] = Self.identity(file) }
        self.opened = opened
    }

    /// The first that is not where it was.
    var displaced: String? {
        opened.keys.sorted().first { Self.identity($0) != opened[$0] }
    }

    private static func identity(_ path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    }
}

extension Database {
    /// A file of this store that was taken away or replaced while it is open; nil: all is in its place.
    /// What stands in a lost log is then saved into the database as long as this process can.
    public func displaced() -> String? {
        guard let file = files.displaced else { return nil }
        do {
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.full) }
            return file
        } catch {
            return "\(file) (and its log could not be saved: \(error))"
        }
    }
}
