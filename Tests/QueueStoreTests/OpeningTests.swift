import Foundation
import Testing

@testable import QueueStore

/// A file that cannot be a store says so in words for the operator.
@Suite struct OpeningTests {
    private let folder: TestFolder
    init() throws { folder = try TestFolder() }

    @Test func whatIsNoDatabaseIsDamaged() throws {
        try Data("Dear diary, today nobody came.\n".utf8).write(to: file)
        expectDamaged()
    }

    @Test func aDatabaseOfSomethingElseIsDamaged() throws {
        let database = try folder.database()
        try database.run("DROP TABLE branch")
        try database.close()
        #expect(throws: Database.OpeningError.self) { try folder.database().load() }
    }

    @Test func aFolderThatIsNotThereCannotBeWritten() {
        let error = #expect(throws: Database.OpeningError.self) { try folder.database("nowhere/loket.db") }
        guard case .unwritable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    private var file: URL { URL(fileURLWithPath: folder.path + "/loket.db") }

    private func expectDamaged() {
        let error = #expect(throws: Database.OpeningError.self) { try folder.database() }
        guard case .damaged = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
