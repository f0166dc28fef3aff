extension ServerKey {
    /// The secret of a case: 128 bits, 22 characters.
    public func secret(ofCase id: String) -> String {
        Secrets.text(Secrets.hash("case:" + id, count: 16, key: bytes))
    }

    /// What the database knows of a case's secret.
    public static func hash(ofCaseSecret secret: String) -> [UInt8] {
        Secrets.hash("case secret:" + secret, count: 16)
    }

    /// A mystery visitor's code: twelve characters that are not mistaken for one another, as
    /// "K7MP-4QXR-9HTW"; 59 bits.
    public func mysteryCode(_ id: String) -> String {
        let bytes = Secrets.hash("mystery:" + id, count: 16, key: bytes).prefix(12)
        let code = bytes.map { Self.letters[Int($0) % Self.letters.count] }
        return stride(from: 0, to: 12, by: 4).map { String(code[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// What the database knows of it. As it is typed: dashes, spaces and small letters do not matter.
    public static func hash(ofMysteryCode code: String) -> [UInt8] {
        let typed = code.uppercased().filter { $0.isLetter || $0.isNumber }
        return Secrets.hash("mystery code:" + typed, count: 16)
    }
}
