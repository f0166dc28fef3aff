import Foundation
import QueueCore

/// A folder with a real day: services.csv (letter, name_…, issued, called), visits.csv (issued_at,
/// service, number, called_at) and, if anybody took them, snapshots.csv (time, service, waiting,
/// counters_open).
struct DayFolder {
    let path: String

    /// A day without a date of its own is played on this one, an ordinary Monday.
    static let anyDay = BusinessDay(year: 2026, month: 1, day: 12)!

    /// `date` is used where the folder's name has none.
    func day(_ date: BusinessDay?) throws -> RecordedDay {
        let (services, languages) = try services()
        let visits = try visits()
        let snapshots = try snapshots()
        let named = visits.map(\.service) + snapshots.flatMap { $0.lines.keys.sorted() }
        var seen = Set(services.map(\.id))
        let unlisted = named.filter { seen.insert($0).inserted }.map { RecordedDay.Service(id: $0) }
        return RecordedDay(
            date: dateInName ?? date ?? Self.anyDay, languages: languages, services: services + unlisted,
            visits: visits, snapshots: snapshots)
    }

    /// The last component of the path, whatever the path looks like.
    var name: String { URL(fileURLWithPath: path).standardizedFileURL.lastPathComponent }

    /// "bielany-2020-01-13" was on the 13th of January.
    private var dateInName: BusinessDay? {
        name.indices.lazy.compactMap { BusinessDay(String(name[$0...].prefix(10))) }.first
    }
}

// The three files.
extension DayFolder {
    private func services() throws -> (services: [RecordedDay.Service], languages: [String]) {
        let table = try RecordedTable("services.csv", in: path, needs: ["letter"])
        let spoken = ["en", "sl", "nb", "nl", "hu", "pl"]
        var columns = table.columns.compactMap { column in
            spoken.first { column == "name_" + $0 }.map { (column: column, language: $0) }
        }
        if columns.isEmpty { columns = [("name", "en")] }
        var seen: Set<String> = []
        let services = try table.rows.map { row in
            let letter = try row.text("letter")
            guard seen.insert(letter).inserted else { throw row.fault("service \(letter) is there twice") }
            let names = columns.compactMap { column, language in row[column].map { (language, $0) } }
            return RecordedDay.Service(
                id: try row.service("letter"), names: Texts(names) { first, _ in first },
                issued: try row.count("issued"), called: try row.count("called"))
        }
        return (services, columns.map(\.language))
    }

    private func visits() throws -> [RecordedDay.Visit] {
        let table = try RecordedTable("visits.csv", in: path, needs: ["issued_at", "service", "number"])
        var seen: [String: Int] = [:]
        let visits = try table.rows.map { row in
            let number = try row.number("number")
            if let line = seen.updateValue(row.line, forKey: number.description) {
                throw row.fault("ticket \(number) is there twice, first on line \(line)")
            }
            return RecordedDay.Visit(
                number: number, service: try row.service("service"), issued: try row.time("issued_at"),
                called: try row.timeIfAny("called_at"))
        }
        return visits.sorted { ($0.issued, $0.number.value) < ($1.issued, $1.number.value) }
    }

    private func snapshots() throws -> [RecordedDay.Snapshot] {
        guard FileManager.default.fileExists(atPath: path + "/snapshots.csv") else { return [] }
        let table = try RecordedTable("snapshots.csv", in: path, needs: ["time", "service", "waiting"])
        var lines: [TimeOfDay: [ServiceID: RecordedDay.Snapshot.Line]] = [:]
        for row in table.rows {
            guard let waiting = try row.count("waiting") else { continue }
            lines[try row.time("time"), default: [:]][try row.service("service")] = .init(
                waiting: waiting, countersOpen: try row.count("counters_open"))
        }
        return lines.map { RecordedDay.Snapshot(at: $0, lines: $1) }.sorted { $0.at < $1.at }
    }
}
