import Foundation

@testable import QueueStore

/// A folder with a store in it, gone with this value.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "loket-store-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            print("\(path) is still there: \(error)")
        }
    }

    func database(_ name: String = "loket.db") throws -> Database { try Database(path: "\(path)/\(name)") }
}
