import Foundation
import Testing

/// The disk under a server, as Tests/Shim/disk.c shows it: everything that is written and synced is put
/// down, and it fails when it is told to.
struct WatchedDisk {
    /// Built once with the C compiler of this machine; nil: there is none.
    private static let library: URL? = {
        guard let compiler = Program.tool("cc") ?? Program.tool("clang") else { return nil }
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Shim/disk.c")
        let library = FileManager.default.temporaryDirectory.appending(path: "loket-disk-\(getpid()).so")
        let build = Process()
        build.executableURL = URL(fileURLWithPath: compiler)
        build.arguments = ["-shared", "-fPIC", "-O1", "-o", library.path, source.path, "-ldl"]
        do {
            try build.run()
            build.waitUntilExit()
        } catch {
            return nil
        }
        return build.terminationStatus == 0 ? library : nil
    }()

    static let isPossible = library != nil

    private let orders: URL
    private let record: URL?
    let environment: [String: String]

    /// Under the data of these premises.
    init(_ premises: Premises, recording: Bool = false) throws {
        orders = premises.folder.appending(path: "orders")
        record = recording ? premises.folder.appending(path: "record") : nil
        var environment = [
            "LD_PRELOAD": Self.library!.path, "LOKET_DISK_FOLDER": premises.data,
            "LOKET_DISK_ORDERS": orders.path,
        ]
        environment["LOKET_DISK_RECORD"] = record?.path
        self.environment = environment
    }

    /// "write ENOSPC"; nothing: it works again.
    func fails(_ lines: String...) throws {
        try Data(lines.joined(separator: "\n").utf8).write(to: orders, options: .atomic)
    }

    func entries() throws -> [DiskEntry] {
        guard let record else { return [] }
        return DiskEntry.all(in: [UInt8](try Data(contentsOf: record)))
    }
}

/// One thing that a program did to its disk, or said to a client.
struct DiskEntry {
    enum Kind: UInt8 {
        case write = 0x57
        case truncate = 0x54
        case sync = 0x53
        case folderSync = 0x44
        case create = 0x43
        case unlink = 0x55
        case rename = 0x52
        case link = 0x4C
        case answer = 0x41
    }

    var kind: Kind
    var name: String
    var offset: Int
    var data: [UInt8]

    static func all(in bytes: [UInt8]) -> [DiskEntry] {
        var entries: [DiskEntry] = []
        var place = 0
        func number(_ start: Int, _ count: Int) -> Int {
            bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        while place + 17 <= bytes.count {
            let (length, count) = (number(place + 1, 4), number(place + 13, 4))
            let data = place + 17 + length
            // The last one may have been cut off by a kill.
            guard data + count <= bytes.count, let kind = Kind(rawValue: bytes[place]) else { break }
            entries.append(
                DiskEntry(
                    kind: kind, name: String(decoding: bytes[(place + 17)..<data], as: UTF8.self),
                    offset: number(place + 5, 8), data: Array(bytes[data..<data + count])))
            place = data + count
        }
        return entries
    }
}
