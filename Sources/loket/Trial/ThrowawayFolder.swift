import Foundation

/// A folder for one trial: made empty, and gone when the trial is over, however it ends.
struct ThrowawayFolder: Sendable {
    let path: String

    /// Runs `body` with a new folder of which `purpose` is in the name.
    static func with<Result: Sendable>(
        for purpose: String, _ body: (ThrowawayFolder) async throws -> Result
    ) async throws -> Result {
        let folder = try make(for: purpose)
        let result: Result
        do {
            result = try await body(folder)
        } catch {
            try folder.delete()
            throw error
        }
        try folder.delete()
        return result
    }

    private static func make(for purpose: String) throws -> ThrowawayFolder {
        let path = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("loket-\(purpose)-\(UUID().uuidString)").path
        do {
            // What a server keeps is nobody else's business, for three minutes neither.
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Halt.cannotCreate(path, error.localizedDescription)
        }
        return ThrowawayFolder(path: path)
    }

    private func delete() throws { try FileManager.default.removeItem(atPath: path) }

    /// Where the server keeps its data.
    var data: String { path + "/data" }

    /// Writes a file beside the data and says where it is.
    func write(_ text: String, to name: String) throws -> String {
        let file = path + "/" + name
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        } catch {
            throw Halt.cannotCreate(file, error.localizedDescription)
        }
        return file
    }

    /// The last lines of a file that a child wrote, for a message.
    func end(of name: String) -> String {
        guard let bytes = FileManager.default.contents(atPath: path + "/" + name) else { return "" }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(3).joined(
            separator: " · ")
    }
}
