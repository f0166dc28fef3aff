import Foundation
import Hummingbird
import OfficeFile
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Running the office: opening and closing, the office file, devices.
    func addOfficeRoutes(to router: Router<Context>) {
        serve(Endpoints.service, on: router) { ask throws(Refusal) in try await setService(ask) }
        serve(Endpoints.opening, on: router) { ask throws(Refusal) in
            try check(ask.body.until, ask.now)
            let act = Act.setOpening(isOpen: ask.body.state == .open, until: ask.body.until)
            let receipt = try await submit(act, ask)
            return Answer(try await branchView(ask.office, ask.words), isReplay: receipt.isReplay)
        }
        serve(raw: Endpoints.office, on: router) { _, ask in try await officeText(ask) }
        serve(raw: Endpoints.publish, on: router) { request, ask in try await publish(&request, ask) }
        serve(Endpoints.devices, on: router) { ask throws(Refusal) in
            Answer(Page(items: people.devices(of: ask.office).map { DeviceView($0, token: nil) }))
        }
        serve(Endpoints.addDevice, on: router) { ask throws(Refusal) in
            var cleaning = Cleaning()
            let name = cleaning.text(ask.body.name, "/name")
            try cleaning.finish()
            return try await addDevice(ask, name)
        }
        serve(Endpoints.removeDevice, on: router) { ask throws(Refusal) in
            guard people.devices(of: ask.office).contains(where: { $0.id == ask.subject }) else {
                throw .unknown(.device)
            }
            try await kept { try await $0.remove(device: ask.subject) }
            return Answer(nil)
        }
    }

    private func setService(_ ask: Ask<ServiceBody>) async throws(Refusal) -> Answer<ServiceView> {
        let id = ServiceID(ask.subject)
        var cleaning = Cleaning()
        let reason = cleaning.text(ask.body.reason, "/reason")
        try cleaning.finish()
        try check(ask.body.until, ask.now)
        let isOpen = ask.body.state == .open
        let remark = Beside.remark(ask.office, .service, subject: id.text, text: isOpen ? nil : reason)
        let receipt = try await submit(
            .setService(id, isOpen: isOpen, until: ask.body.until), ask, beside: [remark])
        let office = try published(ask.office)
        let moment = office.moment(at: now)
        let view = office.read { office in
            let reasons = Self.closedReasons(office, at: moment, reason.map { [id.text: $0] } ?? [:], ask.words)
            return office.configuration.service(id).map {
                ServiceView($0, in: office, at: moment, reason: reasons[id])
            }
        }
        return Answer(view, isReplay: receipt.isReplay)
    }

    private func check(_ until: Instant?, _ now: Instant) throws(Refusal) {
        guard let until, until <= now else { return }
        throw .badRequest([.init(path: "/until", reason: "must be in the future")])
    }

    private func officeText(_ ask: Ask<Nothing>) async throws -> Response {
        let version = try published(ask.office).read { $0.version }
        guard let text = try await database.officeText(ask.office, version: version) else {
            throw Refusal.notFound
        }
        return Response(
            status: .ok,
            headers: [.contentType: "application/yaml", .eTag: "\"\(version)\"", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    /// `If-Match` guards against publishing over somebody else's version.
    private func publish(_ request: inout Request, _ ask: Ask<Nothing>) async throws -> Response {
        let bytes = try await request.bytes()
        let key = try request.key(scope: ask.caller.scope, bytes, for: .put)
        let version = try published(ask.office).read { $0.version }
        if let match = request.headers[.ifMatch], match != "*", match != "\"\(version)\"" {
            throw Refusal.versionConflict
        }
        let read = try self.read(bytes)
        guard read.configuration.branch == ask.office else {
            throw Refusal.badRequest([
                .init(path: "/branch", reason: "the file is of branch \(read.configuration.branch)")
            ])
        }
        guard ask.query[.dryRun] == nil else {
            return Response(Answer(OfficeReply(version: version, warnings: read.warnings)), success: 200)
        }
        var submission = Submission(
            ask.office,
            .command(
                Command(.configure(read.configuration, version: version + 1), by: ask.caller.actor)), key: key)
        submission.officeText = String(decoding: bytes, as: UTF8.self)
        let receipt = try await ledger.submit(submission)
        try await people.admit(read.configuration.staff)
        let reply = OfficeReply(version: receipt.version ?? version, warnings: read.warnings)
        return Response(Answer(reply, isReplay: receipt.isReplay), success: 200)
    }

    /// An office file, or all that is wrong with it.
    func read(_ bytes: [UInt8]) throws(Refusal) -> (configuration: QueueCore.Configuration, warnings: [String]) {
        do {
            let read = try OfficeFile.read(bytes: bytes, file: "office.yaml")
            return (read.configuration, read.warnings.map { "\($0)" })
        } catch {
            throw .badRequest(
                error.findings.filter { $0.severity == .error }.map {
                    .init(path: "line \($0.line): \($0.field)", reason: "\($0.problem): \($0.advice)")
                })
        }
    }

    private func addDevice(_ ask: Ask<DeviceBody>, _ name: String?) async throws(Refusal) -> Answer<DeviceView> {
        // With a key the id is made from it, so that a retry pairs the same device.
        let id =
            ask.key.map { Secrets.text(Secrets.hash("\($0.scope) \($0.key)", count: 16)) }
            ?? Secrets.text(Secrets.random(16))
        let token = key.token(ofDevice: id)
        let known = people.device(tokenHash: ServerKey.hash(ofToken: token))
        if let known, known.branch != ask.office || known.role != ask.body.role.rawValue || known.name != name {
            throw .keyReused
        }
        let device = Device(
            id: id, branch: ask.office, role: ask.body.role.rawValue, name: name,
            tokenHash: ServerKey.hash(ofToken: token), addedAt: known?.addedAt ?? ask.now)
        try await kept { try await $0.add(device) }
        return Answer(DeviceView(device, token: token), isReplay: known != nil)
    }
}

extension DeviceView {
    init(_ device: Device, token: String?) {
        self.init(
            id: device.id, role: DeviceRole(rawValue: device.role) ?? .kiosk, name: device.name,
            addedAt: device.addedAt, token: token)
    }
}
