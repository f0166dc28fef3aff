import Logging
import OfficeFile
import QueueCore
import QueueStore
import QueueWire
import Secrets

// What an operator does at the machine itself: no token is asked for.
extension Server {
    /// On an empty store: the user `admin`, whose one-time PIN is returned; nil where there is one.
    public func makeAdministrator() async throws -> String? {
        guard people.account("admin") == nil else { return nil }
        let pin = Pin.oneTime(settings.unpredictable(8))
        try await people.save(
            Account(
                user: "admin", name: "Administrator", pinHash: await hashing.hash(pin), mustChange: true,
                isEverywhere: true))
        return pin
    }

    /// Makes a branch, or publishes a new version of its office file. Returns the version in force
    /// and whether it is a new one.
    public func apply(
        _ office: OfficeFile, text: String
    ) async throws(Refusal) -> (version: Int, isNew: Bool) {
        try await publish(office, text: text, by: .clock)
    }

    /// The same file again is no new version.
    func publish(
        _ file: OfficeFile, text: String, by actor: Actor
    ) async throws(Refusal) -> (version: Int, isNew: Bool) {
        let configuration = file.configuration
        let branch = configuration.branch
        var version = 1
        var submission = Submission(branch, .found(configuration))
        if let office = ledger.office(branch) {
            let current = office.read { $0.version }
            let inForce = try await stored { try await $0.officeText(branch, version: current) }
            guard inForce != text else { return (current, false) }
            version = current + 1
            submission = Submission(
                branch, .command(Command(.configure(configuration, version: version), by: actor)))
        }
        submission.officeText = text
        _ = try await ledger.submit(submission)
        try await kept { try await $0.admit(configuration.staff) }
        return (version, true)
    }

    /// Sets a person's PIN; false for a user whom no office file names.
    public func setPin(_ pin: String, of user: StaffID) async throws -> Bool {
        guard var account = people.account(user) else { return false }
        account.pinHash = await hashing.hash(pin)
        account.mustChange = false
        try await people.save(account)
        try await people.endSessions(of: user, except: nil)
        return true
    }

    /// Pairs a device; its token is returned here and nowhere else.
    public func addDevice(_ role: DeviceRole, branch: BranchID, name: String?) async throws(Refusal) -> String
    {
        _ = try published(branch)
        let id = Secrets.id(settings.unpredictable(16))
        let token = key.token(ofDevice: id)
        let device = Device(
            id: id, branch: branch, role: role.rawValue, name: name,
            tokenHash: ServerKey.hash(ofToken: token), addedAt: now)
        try await kept { try await $0.add(device) }
        return token
    }

    /// For the service group, which would log each start and stop of its own.
    public var quietLog: Logger {
        var log = log
        log.logLevel = .error
        return log
    }
}
