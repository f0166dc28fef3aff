import Foundation
import JSON
import QueueCore
import QueueStore
import TestDice

/// Every power cut of one recorded run, one after the other.
struct Cuts {
    /// What a client was told of a ticket.
    private struct Told {
        var number: String
        var state: Int
    }

    private static let states = ["waiting", "called", "serving", "closed"]

    private let entries: [DiskEntry]
    private let folder: URL
    private var dice: Dice
    private var image = DiskImage()
    private var told: [TicketID: Told] = [:]
    private var key: [UInt8]?
    var areSyncsHeard = true
    private(set) var count = 0
    private(set) var acknowledged = 0
    private(set) var losses: [String] = []

    init(_ entries: [DiskEntry], in premises: Premises, seed: UInt64) {
        self.entries = entries
        dice = Dice(seed: seed)
        folder = premises.folder.appending(path: "cut")
        key = entries.last { $0.kind == .write && $0.name.hasPrefix("server.key") }?.data
    }

    mutating func replay() throws {
        for (place, entry) in entries.enumerated() {
            image.take(entry, areSyncsHeard: areSyncsHeard)
            switch entry.kind {
            case .answer: hear(entry)
            case .write, .sync, .truncate, .folderSync, .unlink, .create, .link, .rename:
                // A cut takes some 40 ms: one of six in the everyday tests.
                guard Torture.isOn || Int.random(in: 0..<6, using: &dice) == 0 else { continue }
                let rest = Int.random(in: 0..<3, using: &dice) == 0 ? DiskImage.Rest.nothing : .torn
                try cut(rest, at: place)
            }
            if losses.count > 5 { return }
        }
    }

    /// Every answer that tells of a ticket.
    private mutating func hear(_ entry: DiskEntry) {
        let text = String(decoding: entry.data, as: UTF8.self)
        guard text.hasPrefix("HTTP/1.1 2"), let body = text.split(separator: "\r\n\r\n").dropFirst().first,
            case .success(let value) = Result(catching: { try JSONValue(parsing: Array(body.utf8)) })
        else { return }
        let ticket = value["ticket"].flatMap { $0.string == nil ? $0 : nil } ?? value
        guard let id = ticket["id"]?.string, let number = ticket["number"]?.string,
            let state = ticket["state"]?.string.flatMap({ Self.states.firstIndex(of: $0) })
        else { return }
        told[TicketID(id)] = Told(number: number, state: state)
        acknowledged += 1
    }

    private mutating func cut(_ rest: DiskImage.Rest, at place: Int) throws {
        count += 1
        let files = image.cut(rest, &dice)
        if count > 1 { try FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, bytes) in files { try Data(bytes).write(to: folder.appending(path: name)) }
        if let found = files["server.key"], found != key { lose(place, "the server's key is another") }
        if files["server.key"] == nil, !told.isEmpty { lose(place, "the server's key is gone") }
        do {
            let database = try Database(path: folder.appending(path: "loket.db").path)
            try look(into: database, place)
            try database.close()
        } catch {
            lose(place, "the store does not open: \(error)")
        }
    }

    private mutating func look(into database: Database, _ place: Int) throws {
        for finding in try database.verify() { lose(place, finding) }
        let kept = try database.load().flatMap(\.tickets)
        let found = Dictionary(uniqueKeysWithValues: kept.map { ($0.id, $0) })
        for (id, said) in told {
            guard let ticket = found[id] else {
                lose(place, "\(said.number) is lost")
                continue
            }
            let isKept = ticket.number == said.number && Self.rank(ticket) >= said.state
            if !isKept { lose(place, "\(said.number) is not as it was told") }
        }
    }

    private static func rank(_ ticket: Ticket) -> Int {
        switch ticket.state {
        case .waiting: 0
        case .called: 1
        case .serving, .held: 2
        case .closed: 3
        }
    }

    private mutating func lose(_ place: Int, _ what: String) {
        losses.append("cut after entry \(place) of \(entries.count): \(what)")
    }
}
