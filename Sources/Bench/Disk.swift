import Foundation
import QueueStore

/// What the disk under the databases can do by itself.
struct Disk {
    let folder: String

    /// Milliseconds of each fdatasync of one appended page, for so long.
    func syncs(seconds: Double) throws -> Spread {
        let file = open(folder + "/pages", O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure("\(folder) cannot be written") }
        defer { close(file) }
        let page = [UInt8](repeating: 0xA5, count: 4_096)
        var spread = Spread()
        let end = ContinuousClock.now + .seconds(seconds)
        repeat { spread.add(try sync(page, to: file)) } while ContinuousClock.now < end
        return spread
    }

    private func sync(_ page: [UInt8], to file: Int32) throws -> Double {
        let (result, milliseconds) = timed {
            write(file, page, page.count) == page.count ? fdatasync(file) : -1
        }
        guard result == 0 else { throw Failure("a sync failed in \(folder)") }
        return milliseconds
    }

    /// Rows a second of bare SQLite commits, each synced, of so many rows.
    func rows(ofCommitsOf count: Int, seconds: Double) throws -> Double {
        let table = try BareTable(path: folder + "/bare.db")
        var rows = 0
        let (_, milliseconds) = try timed {
            let end = ContinuousClock.now + .seconds(seconds)
            repeat {
                try table.commit(rows: count)
                rows += count
            } while ContinuousClock.now < end
        }
        try table.close()
        return Double(rows) / milliseconds * 1e3
    }
}
