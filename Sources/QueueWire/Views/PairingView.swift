import QueueCore

/// A device that waits to be paired, as it sees itself.
public struct PairingView: Codable, Sendable {
    public enum State: String, Codable, CaseIterable, Sendable { case waiting, paired }

    public var state: State
    public var role: DeviceRole
    /// Six letters to be shown; small letters and gaps are forgiven to whoever types them.
    public var code: String
    /// Told once, to whoever asked: it opens `GET /v1/pairings/{secret}`.
    public var secret: String?
    public var expiresAt: Instant
    /// The device's own from now on; nil until it is paired.
    public var token: String?

    public init(
        state: State, role: DeviceRole, code: String, secret: String?, expiresAt: Instant, token: String?
    ) {
        self.state = state
        self.role = role
        self.code = code
        self.secret = secret
        self.expiresAt = expiresAt
        self.token = token
    }
}
