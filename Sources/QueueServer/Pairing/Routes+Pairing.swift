import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import Secrets

extension Server {
    /// Pairing a device by the code that it shows.
    func addPairingRoutes(to router: Router<Context>) {
        serve(Endpoints.startPairing, on: router) { ask throws(Refusal) in
            var cleaning = Cleaning()
            let name = cleaning.text(ask.body.name, "/name")
            try cleaning.finish()
            let (pairing, secret) = try pairings.begin(
                DeviceBody(role: ask.body.role, name: name), in: ask.office,
                from: ask.caller.address.neighbourhood, settings.unpredictable, at: ask.now)
            return Answer(view(pairing, secret: secret))
        }
        serve(Endpoints.pairing, on: router) { ask throws(Refusal) in
            guard let pairing = pairings.pairing(secret: ask.parameters[0], at: ask.now) else {
                throw .unknown(.pairing)
            }
            return Answer(view(pairing, secret: nil))
        }
        serve(Endpoints.confirmPairing, on: router) { ask throws(Refusal) in try await confirm(ask) }
    }

    /// Wrong codes slow down whoever types them, like wrong PINs.
    private func confirm(_ ask: Ask<PairingBody>) async throws(Refusal) -> Answer<DeviceView> {
        guard let user = ask.caller.actor.staff else { throw .forbidden }
        var cleaning = Cleaning()
        let name = cleaning.text(ask.body.name, "/name")
        try cleaning.finish()
        let id = deviceID(for: ask.key)
        return try await once(ask) { () throws(Refusal) in
            let address = ask.caller.address
            if let seconds = codePace.delay(user, from: address, .familiar, at: now) {
                throw .tooMany(retryAfterSeconds: seconds)
            }
            guard let pairing = pairings.confirm(ask.subject.asCode, in: ask.office, as: id, at: ask.now)
            else {
                codePace.wrong(user, from: address, .familiar, at: now)
                throw .unknown(.pairing)
            }
            codePace.right(user, from: address)
            let device = Device(
                id: id, branch: ask.office, role: pairing.role.rawValue, name: name ?? pairing.name,
                tokenHash: ServerKey.hash(ofToken: key.token(ofDevice: id)), addedAt: ask.now)
            try await kept { try await $0.add(device) }
            try await note(.devicePaired, ask, subject: id)
        } reply: { () throws(Refusal) in
            guard let device = people.devices(of: ask.office).first(where: { $0.id == id }) else {
                throw .unknown(.device)
            }
            return DeviceView(device, token: nil)
        }
    }

    /// The token is told only while the device is still one of the branch's.
    private func view(_ pairing: Pairings.Pairing, secret: String?) -> PairingView {
        let device = people.devices(of: pairing.branch).first { $0.id == pairing.device }
        return PairingView(
            state: device == nil ? .waiting : .paired, role: pairing.role, code: pairing.code,
            secret: secret, expiresAt: pairing.expiresAt, token: device.map { key.token(ofDevice: $0.id) })
    }
}

extension String {
    /// A code as people type it.
    fileprivate var asCode: String { uppercased().filter { $0.isLetter || $0.isNumber } }
}
