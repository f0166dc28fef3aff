extension ServerKey {
    /// Without what is easily taken for something else: 0 O 1 I L.
    public static let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")

    /// Codes of six letters for a ticket's paper, derived like its secret: the first is nearly always
    /// free, and several are at hand where it is not.
    public func codes(of ticket: String) -> [String] {
        (0..<4).map { attempt in
            let bytes = Secrets.hash("code:\(attempt):" + ticket, count: 16, key: bytes)
            return Self.code(bytes)
        }
    }

    /// Six letters from eight bytes.
    public static func code(_ bytes: [UInt8]) -> String {
        var number = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        return String(
            (0..<6).map { _ in
                let letters = UInt64(Self.letters.count)
                defer { number /= letters }
                return Self.letters[Int(number % letters)]
            })
    }
}
