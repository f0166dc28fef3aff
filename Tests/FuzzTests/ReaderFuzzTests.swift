import Interchange
import JSON
import OfficeFile
import QueueCore
import QueueWire
import Testing
import Words

/// Files and bodies: read, or refused with a place and a reason. Nothing traps, whatever comes.
@Suite struct ReaderFuzzTests {
    @Test func officeFiles() {
        let example = Array(OfficeFile.example.utf8)
        Fuzzing.rounds(of: "office files") { dice, seed in
            do throws(OfficeFileErrors) {
                _ = try OfficeFile.read(bytes: dice.mutated(example), file: "office.yaml")
            } catch {
                let isUseful = error.findings.allSatisfy {
                    let told = $0.told(in: Words(.hu))
                    return $0.line >= 1 && told.contains("; ") && !told.unicodeScalars.contains("\u{1B}")
                }
                #expect(isUseful && !error.findings.isEmpty, "SEED=\(seed)")
            }
        }
    }

    /// What was read is written and read again as the same.
    @Test func json() throws {
        let document = Array(OpenAPI.document().prefix(4_000))
        try Fuzzing.rounds(of: "JSON") { dice, seed in
            let bytes = Bool.random(using: &dice) ? dice.mutated(document) : dice.bytes(0...80)
            guard let value = parsed(bytes) else { return }
            let again = try JSONValue(parsing: JSONWriter.bytes(value))
            #expect(again == value, "SEED=\(seed)")
        }
    }

    /// A body that fits the shape can be made into the type: the two can never differ.
    @Test func bodies() throws {
        let body = Array(
            #"{"service":"a","language":"en","party":2,"answers":{"q":"x"},"print":true,"name":null}"#.utf8)
        try Fuzzing.rounds(of: "bodies") { dice, seed in
            guard let value = parsed(dice.mutated(body)) else { return }
            let shape = Shape(of: IssueBody.self)
            guard shape.faults(in: value, format: Formats.check).isEmpty else { return }
            let issue = try JSONReader.value(IssueBody.self, from: value)
            #expect(issue.service.text == value["service"]?.string, "SEED=\(seed)")
        }
    }

    private func parsed(_ bytes: [UInt8]) -> JSONValue? {
        do throws(JSONFault) {
            return try JSONValue(parsing: bytes)
        } catch {
            #expect((0...bytes.count).contains(error.offset) && !error.reason.isEmpty)
            return nil
        }
    }

    @Test func tables() {
        let table = Array("id,service,at\n7,cards,\"2026-03-02 10:00\"\n8,\"a\"\"b\",\"x\ny\"\r\n".utf8)
        Fuzzing.rounds(of: "CSV") { dice, seed in
            let csv = CSV(dice.mutated(table))
            #expect(csv.rows.map(\.line) == csv.rows.map(\.line).sorted(), "SEED=\(seed)")
            let fields = (0..<4).map { _ in
                String(decoding: dice.mutated(Array("a\"b,c".utf8)), as: UTF8.self)
            }
            let again = CSV((CSV.line(["a", "b", "c", "d"]) + CSV.line(fields)).utf8)
            let read = ["a", "b", "c", "d"].map { again.rows.first?[$0] ?? "" }
            // A lone carriage return outside quotes is part of a line's end to the reader.
            let isPlain = fields.allSatisfy { !$0.isEmpty && !$0.unicodeScalars.contains("\r") }
            #expect(!isPlain || read == fields, "SEED=\(seed): \(fields)")
        }
    }

    @Test func calendars() {
        let calendar = Array(
            """
            BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:7\r\nDTSTART;TZID="Europe/Warsaw":20261123T143000\r
            SUMMARY:Passport\\, first\r\n \\nin a hurry\r\nATTENDEE;CN="A: B":mailto:a@example.org\r
            END:VEVENT\r\nEND:VCALENDAR\r\n
            """.utf8)
        Fuzzing.rounds(of: "iCalendar") { dice, seed in
            let text = String(decoding: dice.mutated(calendar), as: UTF8.self)
            for event in ICalendar(text)?.events ?? [] {
                _ = (event["SUMMARY"], event.attendee, event.isCancelled)
                guard let start = event.start else { continue }
                #expect(
                    (1...12).contains(start.month) && start.hour < 24 && start.minute < 60, "SEED=\(seed)")
            }
        }
    }

    /// What is a time can be told, and what is told is the same time.
    @Test func times() {
        let time = Array("2026-12-24T08:00:00.000+01:00".utf8)
        Fuzzing.rounds(of: "times") { dice, seed in
            let text = String(decoding: dice.mutated(time), as: UTF8.self)
            if let instant = Instant(text) { #expect(Instant("\(instant)") == instant, "SEED=\(seed)") }
            if let day = BusinessDay(text) { #expect(BusinessDay("\(day)") == day, "SEED=\(seed)") }
        }
    }

    @Test func languages() {
        let header = Array("pl;q=0.9, en-GB;q=0.8, *;q=0.1".utf8)
        Fuzzing.rounds(of: "Accept-Language") { dice, seed in
            let text = String(decoding: dice.mutated(header), as: UTF8.self)
            let language = Language.preferred(
                acceptLanguage: text, among: Language.allCases, otherwise: .hu)
            #expect(Language.allCases.contains(language), "SEED=\(seed)")
        }
    }
}
