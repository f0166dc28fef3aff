import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Pairing kiosks, displays and integrations.
    func addDeviceRoutes(to router: Router<Context>) {
        serve(Endpoints.devices, on: router) { ask throws(Refusal) in
            let statuses = try await stored { try await $0.deviceStatuses(of: ask.office) }
            let devices = people.devices(of: ask.office).map {
                DeviceView($0, token: nil, statuses[$0.id])
            }
            return Answer(try ask.page(of: devices, by: \.id))
        }
        serve(Endpoints.addDevice, on: router) { ask throws(Refusal) in try await addDevice(ask) }
        serve(Endpoints.removeDevice, on: router) { ask throws(Refusal) in
            try await once(ask) { () throws(Refusal) in
                guard people.devices(of: ask.office).contains(where: { $0.id == ask.subject }) else {
                    throw .unknown(.device)
                }
                try await kept { try await $0.remove(device: ask.subject) }
                // Its open streams end now, not with the next change.
                bell.mark(ask.office)
                try await note(.deviceUnpaired, ask, subject: ask.subject)
            } reply: {
                nil
            }
        }
    }

    private func addDevice(_ ask: Ask<DeviceBody>) async throws(Refusal) -> Answer<DeviceView> {
        var cleaning = Cleaning()
        let name = cleaning.text(ask.body.name, "/name")
        try cleaning.finish()
        let id = deviceID(for: ask.key)
        let token = key.token(ofDevice: id)
        let device = Device(
            id: id, branch: ask.office, role: ask.body.role.rawValue, name: name,
            tokenHash: ServerKey.hash(ofToken: token), addedAt: ask.now)
        return try await once(ask) { () throws(Refusal) in
            try await kept { try await $0.add(device) }
            try await note(.devicePaired, ask, subject: id)
        } reply: {
            DeviceView(people.device(tokenHash: device.tokenHash) ?? device, token: token)
        }
    }

    /// With a key it is made from that, so that a retry names the same device.
    func deviceID(for key: RequestKey?) -> String {
        key.map { Secrets.id(Secrets.hash("\($0.scope) \($0.key)", count: 16)) }
            ?? Secrets.id(settings.unpredictable(16))
    }
}

extension DeviceView {
    init(_ device: Device, token: String?, _ status: DeviceStatusRecord? = nil) {
        self.init(
            id: device.id, role: DeviceRole(rawValue: device.role) ?? .kiosk, name: device.name,
            addedAt: device.addedAt, token: token,
            status: status.map {
                DeviceStatus(
                    printer: $0.printer.flatMap { PrinterState(rawValue: $0) }, paperText: $0.paperText,
                    at: $0.at)
            })
    }
}
