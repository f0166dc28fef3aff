import Foundation

/// Where the token of a sign-in is kept: one file a server, so that no server is ever told another's token.
struct TokenFile {
    private let url: URL

    init(_ settings: LineSettings) {
        let name = String(settings.server.map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
        url = settings.stateFolder.appending(path: "token-" + name)
    }

    /// nil: nobody is signed in.
    func read() throws -> String? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try String(contentsOf: url, encoding: .utf8)
    }

    /// The file is for its owner alone from its first moment, and whole at every moment.
    func write(_ token: String) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let new = url.appendingPathExtension("\(getpid())")
        let file = open(new.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        try FileHandle(fileDescriptor: file, closeOnDealloc: true).write(contentsOf: Data(token.utf8))
        guard rename(new.path, url.path) == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
    }

    func remove() throws {
        if FileManager.default.fileExists(atPath: url.path) { try FileManager.default.removeItem(at: url) }
    }
}
