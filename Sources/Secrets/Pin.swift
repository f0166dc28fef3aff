import CSodium

/// PINs: at least six digits, kept as Argon2id hashes (RFC 9106) with libsodium's interactive costs.
public enum Pin {
    /// Whether it is long enough and made of digits alone.
    public static func isAcceptable(_ pin: String) -> Bool {
        (6...64).contains(pin.utf8.count) && pin.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Costs about 64 MiB and a good part of a second of processor time: at most two at a time.
    public static func hash(_ pin: String) -> String {
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
        let failed = crypto_pwhash_str(
            &text, pin, UInt64(pin.utf8.count), UInt64(crypto_pwhash_opslimit_interactive()),
            crypto_pwhash_memlimit_interactive())
        precondition(failed == 0, "not enough memory to hash a PIN")
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    public static func matches(_ pin: String, _ hash: String) -> Bool {
        crypto_pwhash_str_verify(hash, pin, UInt64(pin.utf8.count)) == 0
    }

    /// A one-time PIN of six digits from eight unpredictable bytes: so many that no PIN is likelier
    /// than another by more than a part in 10^13.
    public static func oneTime(_ bytes: [UInt8]) -> String {
        let number = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
        return String(repeating: "0", count: 6 - String(number).count) + String(number)
    }
}
