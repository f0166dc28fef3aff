import QueueCore

// A device is paired without anybody typing its token: it shows a code, and a supervisor types that.
extension Endpoints {
    public static let startPairing = Endpoint<DeviceBody, PairingView>(
        .post, branch + "/pairings", .anyone, "Ask to be paired: a code to show, and a secret to ask with")
    public static let pairing = Endpoint<Nothing, PairingView>(
        .get, "/v1/pairings/{secret}", .anyone, "Whether the device that asked has been paired")
    public static let confirmPairing = Endpoint<PairingBody, DeviceView>(
        .put, branch + "/pairings/{code}", .supervisors, "Pair the device that shows this code")

    static let pairings: [EndpointDescription] = [
        startPairing.description, pairing.description, confirmPairing.description,
    ]
}
