import Testing

@testable import Secrets

@Suite struct PinTests {
    init() { Secrets.start() }

    @Test(arguments: [
        ("123456", true), ("12345", false), ("", false), ("12345a", false), ("１２３４５６", false),
        (" 123456", false), (String(repeating: "7", count: 64), true),
        (String(repeating: "7", count: 65), false),
    ])
    func hasAtLeastSixDigits(_ pin: String, _ isAcceptable: Bool) {
        #expect(Pin.isAcceptable(pin) == isAcceptable)
    }

    /// Argon2id, 64 MiB, as libsodium's interactive costs are.
    @Test func isKeptAsArgon2id() {
        let hash = Pin.hash("123456")
        #expect(hash.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(Pin.matches("123456", hash))
        #expect(!Pin.matches("123457", hash))
        #expect(Pin.hash("123456") != hash, "each with a salt of its own")
    }

    @Test func aBrokenHashMatchesNothing() {
        #expect(!Pin.matches("123456", ""))
        #expect(!Pin.matches("123456", "123456"))
    }

    @Test func aOneTimePinIsAcceptable() {
        let pins = (1...100).map { _ in Pin.oneTime(Secrets.unpredictable(8)) }
        #expect(pins.allSatisfy { Pin.isAcceptable($0) && $0.count == 6 })
        #expect(Set(pins).count > 90)
        #expect(Pin.oneTime([0, 0, 0, 0, 0, 0, 0, 7]) == "000007")
    }
}
