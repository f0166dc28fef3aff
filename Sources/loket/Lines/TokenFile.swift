import Foundation

/// Where the token of a sign-in is kept: one file a server, so that no server is ever told another's token.
struct TokenFile {
    private let url: URL

    init(of server: String, in folder: URL) {
        let name = server.utf8.map { byte in
            let letter = Character(Unicode.Scalar(byte))
            let isPlain = letter.isASCII && (letter.isLetter || letter.isNumber || letter == ".")
            return isPlain ? String(letter) : "_" + String(byte, radix: 16)
        }
        url = folder.appending(path: "token-" + name.joined())
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
