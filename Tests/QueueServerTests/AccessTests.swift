import QueueCore
import QueueWire
import Testing

/// Every endpoint of the table, asked by everybody who may and everybody who may not.
@Suite struct AccessTests {
    private enum Who: CaseIterable {
        case nobody, badToken, expired, clerk, supervisor, administrator, auditor, everywhere,
            foreignSupervisor
        case kiosk, display, integration, foreignKiosk

        var role: Role? {
            switch self {
            case .clerk: .clerk
            case .supervisor, .foreignSupervisor: .supervisor
            case .administrator, .everywhere: .administrator
            case .auditor: .auditor
            default: nil
            }
        }

        var device: DeviceRole? {
            switch self {
            case .kiosk, .foreignKiosk: .kiosk
            case .display: .display
            case .integration: .integration
            default: nil
            }
        }

        var isForeign: Bool { self == .foreignSupervisor || self == .foreignKiosk }
    }

    /// Guard: `Server.admit`, by the `Access` of each endpoint.
    @Test func everyEndpointForEverybody() async throws {
        try await House.with { house in
            for endpoint in Endpoints.all where !endpoint.path.hasSuffix("/stream") {
                for who in Who.allCases {
                    let reply = try await caller(who, in: house).ask(
                        endpoint.method.rawValue, target(of: endpoint))
                    #expect(
                        verdict(reply) == expected(endpoint, who),
                        "\(endpoint.method) \(endpoint.path) asked by \(who): \(reply)")
                }
            }
        }
    }

    /// What the contract's table says.
    private func expected(_ endpoint: EndpointDescription, _ who: Who) -> String {
        let access = endpoint.access
        if access.isPublic { return "admitted" }
        let isOfBranch = endpoint.path.contains("{branch}")
        if let role = who.role {
            return access.roles.contains(role) && !(isOfBranch && who.isForeign) ? "admitted" : "forbidden"
        }
        guard let device = who.device else { return "unauthenticated" }
        return access.devices.contains(device) && isOfBranch && !who.isForeign ? "admitted" : "forbidden"
    }

    private func verdict(_ reply: Reply) -> String {
        switch reply.summary {
        case "401 unauthenticated": "unauthenticated"
        case "403 forbidden": "forbidden"
        default: "admitted"
        }
    }

    /// Things that do not exist: whoever is admitted meets 404 or 400, and nothing is done.
    private func target(of endpoint: EndpointDescription) -> String {
        let values = ["{branch}": "alpha", "{user}": "nobody"]
        return endpoint.path.split(separator: "/").map { segment in
            "/" + (segment.hasPrefix("{") ? values[String(segment)] ?? "none" : String(segment))
        }.joined()
    }

    private func caller(_ who: Who, in house: House) async throws -> Caller {
        switch who {
        case .nobody: return house.stranger
        case .badToken: return Caller(address: house.address, token: "no-such-token")
        case .expired:
            let caller = try await house.staff("eva")
            house.clock.wait(minutes: 12 * 60)
            return caller
        case .clerk: return try await house.staff("bob")
        case .supervisor: return try await house.staff("eva")
        case .administrator: return try await house.staff("ida")
        case .auditor: return try await house.staff("udo")
        case .everywhere: return try await house.administrator()
        case .foreignSupervisor: return try await house.staff("zoe", in: "beta")
        case .kiosk, .display, .integration: return try await house.device(who.device!)
        case .foreignKiosk: return try await house.device(.kiosk, of: "beta")
        }
    }
}

extension House {
    /// The administrator of all branches, whose one-time PIN has been changed.
    func administrator() async throws -> Caller {
        if server.people.account("admin") == nil {
            _ = try await server.makeAdministrator()
            _ = try await server.setPin("123456", of: "admin")
        }
        return try await staff("admin", in: nil)
    }
}
