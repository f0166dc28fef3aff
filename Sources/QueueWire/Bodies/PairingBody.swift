/// What a device that shows a code is to be called; nil: as it calls itself.
public struct PairingBody: Codable, Sendable {
    public var name: String?

    public init(name: String? = nil) { self.name = name }
}
