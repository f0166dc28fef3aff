import Foundation
import Testing

@testable import Secrets

@Suite final class ServerKeyTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "loket-key-\(UUID())")
    private var file: String { folder.path + "/server.key" }

    init() throws {
        Secrets.start()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("\(folder.path) is still there: \(error)")
        }
    }

    /// Guard: `0o600` in `ServerKey.keep`.
    @Test func isMadeOnceForItsUserAlone() throws {
        let made = try ServerKey(file: file) { Secrets.unpredictable(32) }
        let read = try ServerKey(file: file) { [] }
        #expect(made.secret(of: "t1") == read.secret(of: "t1"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    /// Every visitor's slip and every device's token hang on it.
    @Test(arguments: [0, 31, 33]) func aBrokenOneIsNeverReplaced(_ count: Int) throws {
        let broken = Data(repeating: 7, count: count)
        try broken.write(to: URL(fileURLWithPath: file))
        #expect(throws: ServerKey.Fault.notAKey) { try ServerKey(file: file) { [] } }
        #expect(FileManager.default.contents(atPath: file) == broken)
    }

    @Test func secretsAreOfTheirTicketsAndServers() {
        let (one, other) = (
            ServerKey(Array(repeating: 1, count: 32)), ServerKey(Array(repeating: 2, count: 32))
        )
        #expect(one.secret(of: "t1").count == 22)
        #expect(one.secret(of: "t1") != one.secret(of: "t2"))
        #expect(one.secret(of: "t1") != other.secret(of: "t1"))
        #expect(one.token(ofDevice: "t1").count == 43)
        #expect(ServerKey.hash(ofSecret: "s").count == 16 && ServerKey.hash(ofToken: "s").count == 32)
    }
}
