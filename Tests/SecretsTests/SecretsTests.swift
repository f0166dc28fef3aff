import Testing

@testable import Secrets

@Suite struct SecretsTests {
    init() { Secrets.start() }

    /// BLAKE2b-512 of "abc" is in RFC 7693, appendix A.
    @Test func hashesAreBLAKE2b() {
        let digest = Secrets.hash("abc", count: 64)
        #expect(digest.prefix(8) == [0xBA, 0x80, 0xA5, 0x3F, 0x98, 0x1C, 0x4D, 0x0D])
        #expect(digest.suffix(8) == [0xB9, 0x23, 0x86, 0xED, 0xD4, 0x00, 0x99, 0x23])
    }

    @Test func aKeyChangesTheHash() {
        let key = Array<UInt8>(repeating: 1, count: 32)
        #expect(Secrets.hash("abc", key: key) != Secrets.hash("abc"))
        #expect(Secrets.hash("abc", key: key) == Secrets.hash("abc", key: key))
    }

    /// Guard: `Secrets.id`.
    @Test(arguments: [UInt8.min, 0x7F, 0xF8, 0xFB, UInt8.max])
    func noIdIsTakenForAnOption(first: UInt8) {
        #expect(Secrets.id([first, 0xEF, 0xFF]).first != "-")
    }

    /// RFC 4648: URL-safe, no padding.
    @Test(
        arguments: [
            ([], ""), ([0], "AA"), ([0xFB, 0xEF, 0xFF], "--__"), (Array("foobar".utf8), "Zm9vYmFy"),
            (Array("fooba".utf8), "Zm9vYmE"),
        ] as [([UInt8], String)])
    func textIsURLSafeBase64(_ bytes: [UInt8], _ text: String) {
        #expect(Secrets.text(bytes) == text)
    }

    @Test func randomBytesDiffer() {
        #expect(Set((1...100).map { _ in Secrets.text(Secrets.unpredictable(16)) }).count == 100)
        #expect(Secrets.unpredictable(32).count == 32)
    }

    @Test func equalIsEqual() {
        #expect(Secrets.areEqual([1, 2, 3], [1, 2, 3]))
        #expect(!Secrets.areEqual([1, 2, 3], [1, 2, 4]))
        #expect(!Secrets.areEqual([1, 2, 3], [1, 2]))
        #expect(Secrets.areEqual([], []))
    }
}
