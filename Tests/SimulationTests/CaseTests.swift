import Foundation
import Interchange
import QueueForecast
import Testing

@testable import loket

/// Recorded cases with the one right answer for each ticket. They are not part of this repository: the
/// environment says where they are, or they lie beside it.
private enum Recorded {
    static let folder: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let beside = root.appendingPathComponent("../shared/cases").standardizedFileURL.path
        let folder = ProcessInfo.processInfo.environment["LOKET_CASES"] ?? beside
        return FileManager.default.fileExists(atPath: folder) ? folder : nil
    }()

    static let cases: [String] = {
        guard let folder else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter {
                FileManager.default.fileExists(atPath: "\(folder)/\($0)/expected.csv")
            }
        } catch {
            return ["\(error)"]
        }
    }()
}

@Suite struct CaseTests {
    @Test(
        .enabled(if: Recorded.folder != nil, "no recorded cases here: set LOKET_CASES to their folder"),
        arguments: Recorded.cases)
    func recorded(_ name: String) throws {
        let path = try #require(Recorded.folder) + "/" + name
        let expected = CSV(try Data(contentsOf: URL(fileURLWithPath: path + "/expected.csv"))).lines
        let trace = CSV(Data(try CaseFolder(path: path).trace().utf8)).lines
        #expect(trace.count == expected.count)
        let wrong = zip(trace, expected).filter { $0 != $1 }
        #expect(wrong.isEmpty, "\(wrong.count) rows, the first: \(wrong.first as Any)")
    }

    @Test(arguments: SmallCase.all) func small(_ one: SmallCase) throws {
        let folder = try one.write()
        defer { folder.remove() }
        let trace = CSV(Data(try CaseFolder(path: folder.path).trace().utf8))
        let rows = trace.rows.map { row in
            ["ticket", "counter", "call_ms", "end_ms", "outcome"].map { row[$0] ?? "-" }.joined(
                separator: " ")
        }
        #expect(rows == one.expected)
    }

    @Test(arguments: BrokenCase.all) func broken(_ one: BrokenCase) throws {
        let folder = try SmallCase("", one.office, one.tickets, []).write()
        defer { folder.remove() }
        let fault = #expect(throws: CaseFolder.Fault.self) { try CaseFolder(path: folder.path).scenario() }
        #expect(fault?.description == one.message && fault?.code == 65)
    }

    @Test func aFolderThatIsNotThere() {
        let fault = #expect(throws: CaseFolder.Fault.self) { try CaseFolder(path: "/no/such").scenario() }
        #expect(fault?.code == 66 && fault?.description.hasPrefix("/no/such/office.json: ") == true)
    }
}

extension CaseFolder {
    fileprivate func trace() throws -> String { Simulation.run(try scenario()).csv }
}

extension CSV {
    fileprivate var lines: [String] {
        rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
    }
}
