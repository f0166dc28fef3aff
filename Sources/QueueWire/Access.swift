import QueueCore

/// What a device is paired as.
public enum DeviceRole: String, Codable, CaseIterable, Sendable { case kiosk, display, integration }

/// Who may use an endpoint. Staff and devices must belong to the branch in the path, if there is one.
public struct Access: Hashable, Sendable {
    public let isPublic: Bool
    public let roles: Set<Role>
    public let devices: Set<DeviceRole>
    /// An address that the office file lists in `kiosk.openTo` is as good as a kiosk's token.
    public let openAddresses: Bool

    private init(
        isPublic: Bool = false, roles: Set<Role> = [], devices: Set<DeviceRole> = [],
        openAddresses: Bool = false
    ) {
        self.isPublic = isPublic
        self.roles = roles
        self.devices = devices
        self.openAddresses = openAddresses
    }

    /// Anyone; where the path has a visit's secret, whoever knows it.
    static let anyone = Access(isPublic: true)
    /// Those who serve.
    static let counters = Access(roles: [.clerk, .supervisor, .administrator])
    /// Every person of the branch.
    static let staff = Access(roles: Set(Role.allCases))
    /// Those who take tickets out.
    static let issuers = Access(
        roles: [.clerk, .supervisor, .administrator], devices: [.kiosk], openAddresses: true)
    static let feed = Access(roles: [.supervisor, .administrator, .auditor], devices: [.integration])
    static let supervisors = Access(roles: [.supervisor, .administrator])
    /// The terminals themselves.
    static let terminals = Access(devices: Set(DeviceRole.allCases))
    static let kiosks = Access(devices: [.kiosk])
    static let staffAndKiosks = Access(roles: Set(Role.allCases), devices: [.kiosk])
    static let countersAndKiosks = Access(
        roles: [.clerk, .supervisor, .administrator], devices: [.kiosk])
    static let staffAndTerminals = Access(roles: Set(Role.allCases), devices: Set(DeviceRole.allCases))
    static let staffAndIntegrations = Access(roles: Set(Role.allCases), devices: [.integration])
    static let countersAndIntegrations = Access(
        roles: [.clerk, .supervisor, .administrator], devices: [.integration])
    static let supervisorsAndIntegrations = Access(
        roles: [.supervisor, .administrator], devices: [.integration])
    static let administrators = Access(roles: [.administrator])
    /// Those who watch over the office without serving in it.
    static let overseers = Access(roles: [.administrator, .auditor])
    static let readers = Access(roles: [.supervisor, .administrator, .auditor])
}
