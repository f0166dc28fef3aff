import CSodium

/// Cryptography of the product, all of it libsodium's: random bytes, hashes, Argon2id, comparing in
/// constant time.
public enum Secrets {
    /// Must be called once before anything else; calling it again does nothing.
    public static func start() {
        precondition(sodium_init() >= 0, "libsodium cannot find a source of randomness")
    }

    /// Unpredictable bytes from the system.
    public static func unpredictable(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// BLAKE2b (RFC 7693) of `count` bytes, 16 to 64; with a key it is a MAC.
    public static func hash(_ bytes: [UInt8], count: Int = 32, key: [UInt8] = []) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: count)
        crypto_generichash(&digest, count, bytes, UInt64(bytes.count), key, key.count)
        return digest
    }

    public static func hash(_ text: String, count: Int = 32, key: [UInt8] = []) -> [UInt8] {
        hash(Array(text.utf8), count: count, key: key)
    }

    /// Whether two byte strings are equal, in a time that says nothing about where they differ.
    public static func areEqual(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }

    /// URL-safe Base64 without padding (RFC 4648, section 5): 16 bytes are 22 characters.
    public static func text(_ bytes: [UInt8]) -> String {
        let variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING
        var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
        sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
        return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The same for an id that people type on a line of commands: it never begins with “-”, which would make
    /// an option of it. One bit of the bytes is not told.
    public static func id(_ bytes: [UInt8]) -> String {
        text(bytes.prefix(1).map { $0 & 0x7F } + bytes.dropFirst())
    }
}
