import Foundation
import Interchange
import QueueCore
import QueueForecast
import Words

/// A folder that describes a case: `office.json` says what the office is like, `tickets.csv` who comes.
struct CaseFolder {
    /// Says where a case is wrong, and how.
    struct Fault: Error, CustomStringConvertible {
        /// sysexits: 65 for data that make no sense, 66 for a file that cannot be read.
        let code: Int32
        let description: String

        init(
            _ file: String, line: Int? = nil, code: Int32 = 65, _ phrase: HaltPhrase,
            _ values: [String: String] = [:]
        ) {
            self.init(file, line: line, Words.ofProcess(phrase, values), code: code)
        }

        init(_ file: String, line: Int? = nil, _ reason: String, code: Int32 = 65) {
            self.code = code
            description = file + (line.map { ":\($0)" } ?? "") + ": " + reason
        }
    }

    let path: String

    func scenario() throws -> Scenario {
        let office: CaseFile
        do {
            office = try JSONDecoder().decode(CaseFile.self, from: try read("office.json"))
        } catch let error as DecodingError {
            throw Fault("office.json", error.inWords)
        }
        var scenario = try office.scenario()
        scenario.visitors = try visitors(CSV(try read("tickets.csv")), of: office)
        // A list that the file leaves out is what is used.
        if office.services == nil {
            let offered = scenario.counters.flatMap { $0.tiers.joined() }
            scenario.services = Set(offered + scenario.visitors.map(\.service)).sorted()
        }
        if office.classes == nil {
            let used = Set(scenario.visitors.compactMap(\.priority)).sorted()
            scenario.priorities = used.map { Priority(id: $0, headStart: 0) }
        }
        return scenario
    }

    private func read(_ file: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(file))
        } catch {
            throw Fault(
                path + "/" + file, code: 66, .reasonUnreadableWhy, ["why": error.localizedDescription])
        }
    }

    private func visitors(_ tickets: CSV, of office: CaseFile) throws -> [Scenario.Visitor] {
        let services = office.services.map { Set($0.map(\.id.text)) }
        let classes = office.classes.map { Set($0.map(\.id.text)) }
        for column in ["ticket", "arrival_ms"] where !tickets.columns.contains(column) {
            throw Fault("tickets.csv", line: 1, .reasonNoColumn, ["column": column])
        }
        var seen: Set<String> = []
        let visitors = try tickets.rows.map { row in
            let visitor = try Scenario.Visitor(row)
            guard seen.insert(visitor.ticket.text).inserted else {
                throw Fault(
                    "tickets.csv", line: row.line, .reasonTicketTwice, ["ticket": visitor.ticket.text])
            }
            guard services?.contains(visitor.service.text) ?? true else {
                throw Fault(
                    "tickets.csv", line: row.line, .reasonServiceNotInOffice,
                    ["name": visitor.service.text])
            }
            if let priority = visitor.priority, let classes, !classes.contains(priority.text) {
                throw Fault(
                    "tickets.csv", line: row.line, .reasonClassNotInOffice, ["name": priority.text])
            }
            return visitor
        }
        return visitors.sorted { $0.ticket.text.isNumberedBefore($1.ticket.text) }
    }
}

extension Scenario.Visitor {
    init(_ row: CSV.Row) throws {
        func number(_ column: String) throws -> Int? {
            guard let text = row[column] else { return nil }
            // Some programs write every number of a column with gaps as 480000.0.
            guard let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:)) else {
                throw CaseFolder.Fault(
                    "tickets.csv", line: row.line, .reasonNotMilliseconds, ["column": column, "text": text])
            }
            return number
        }
        guard let ticket = row["ticket"], let arrival = try number("arrival_ms") else {
            throw CaseFolder.Fault("tickets.csv", line: row.line, .reasonTicketAndArrival)
        }
        let (service, patience) = (try number("service_ms") ?? 0, try number("patience_ms"))
        guard service >= 0, patience ?? 0 >= 0 else {
            throw CaseFolder.Fault("tickets.csv", line: row.line, .reasonNegativeTime)
        }
        self.init(
            TicketID(ticket), arrival: arrival, service: ServiceID(row["service"] ?? ""),
            priority: row["class"].map { PriorityID($0) }, serviceTime: service, patience: patience,
            booked: try number("appointment_ms"))
    }
}

extension String {
    /// 9 before 10, T9 before T10: a number is not ordered as a word is.
    func isNumberedBefore(_ other: String) -> Bool {
        (utf8.count, self) < (other.utf8.count, other)
    }
}
