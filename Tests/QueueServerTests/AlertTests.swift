import JSON
import QueueWire
import Testing

/// What staff should look after now, in words.
@Suite struct AlertTests {
    /// Passports are promised within ten minutes.
    private static let office = Offices.alpha("{ id: passports,", "{ id: passports, target: 10,")

    @Test(arguments: [(8, [JSONValue?]()), (9, ["targetNear"]), (11, ["targetMissed"])])
    func targets(minutes: Int, codes: [JSONValue?]) async throws {
        try await House.with([Self.office]) { house in
            let ticket = try await house.issue()
            house.clock.wait(minutes: minutes)
            let alerts = try await house.staff("ana").get(Endpoints.alerts, ["alpha"])
            #expect(alerts.items("code") == codes)
            guard !codes.isEmpty else { return }
            let subject = alerts.items("subject")[0]
            #expect(subject?["service"] == "passports" && subject?["ticket"] == .string(ticket))
        }
    }

    @Test func inTheCallersLanguage() async throws {
        try await House.with([Self.office]) { house in
            _ = try await house.issue()
            house.clock.wait(minutes: 11)
            let ana = try await house.staff("ana")
            let texts = try await ["en", "pl"].asyncMap {
                try await ana.with("Accept-Language", $0).get(Endpoints.alerts, ["alpha"]).items("text")
            }
            #expect(
                texts == [
                    ["Passports: 1 person has waited over 10 min"],
                    ["Paszporty: 1 osoba czeka ponad 10 min"],
                ])
        }
    }

    @Test func casesThatAreOverdue() async throws {
        try await House.with([Offices.alpha(and: "cases: { due: [ { days: 1 } ] }")]) { house in
            let ana = try await house.staff("ana")
            for kind in ["claim", "complaint", "compliment"] {
                _ = try await ana.post(
                    Endpoints.openCase, ["alpha"], #"{"kind": "\#(kind)", "text": "m"}"#)
            }
            #expect(try await ana.get(Endpoints.alerts, ["alpha"]).items("code").isEmpty)
            house.clock.wait(minutes: 2 * 1_440)
            let later = try await house.staff("ana").with("Accept-Language", "sl")
            let alerts = try await later.get(Endpoints.alerts, ["alpha"])
            #expect(alerts.items("code") == ["casesOverdue"])
            #expect(alerts.items("text") == ["2 zadevama je potekel rok"])
        }
    }

    @Test func aCounterIsFreeWhilePeopleWait() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            _ = try await house.issue()
            house.clock.wait(minutes: 2)
            let alerts = try await ana.with("Accept-Language", "en").get(Endpoints.alerts, ["alpha"])
            #expect(alerts.items("code") == ["counterIdle"])
            #expect(alerts.items("text") == ["Counter 1 is free while people wait"])
            _ = try await ana.call()
            #expect(try await ana.get(Endpoints.alerts, ["alpha"]).items("code").isEmpty)
        }
    }

    @Test(arguments: [
        ("ok", nil), ("none", nil), ("paperLow", "printerPaperLow"), ("paperOut", "printerOut"),
        ("coverOpen", "printerOffline"), ("offline", "printerOffline"), ("failed", "printerOffline"),
    ])
    func printers(state: String, code: String?) async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            let told = try await kiosk.put(
                Endpoints.deviceStatus, ["alpha"], #"{"printer": "\#(state)", "paperText": "roll 2"}"#)
            #expect(told["status", "printer"] == .string(state) && told["token"] == .null)
            let ana = try await house.staff("ana")
            let alerts = try await ana.get(Endpoints.alerts, ["alpha"])
            #expect(alerts.items("code") == (code.map { [.string($0)] } ?? []))
            let devices = try await ana.get(Endpoints.devices, ["alpha"])
            #expect(devices.items("status")[0]?["paperText"] == "roll 2")
            #expect(devices.items("token") == [.null])
        }
    }

    /// What is left out stays as it was.
    @Test func aStatusIsPutTogether() async throws {
        try await House.with { house in
            let kiosk = try await house.device(.kiosk)
            _ = try await kiosk.put(Endpoints.deviceStatus, ["alpha"], #"{"printer": "paperOut"}"#)
            let told = try await kiosk.put(Endpoints.deviceStatus, ["alpha"], #"{"paperText": "empty"}"#)
            #expect(told["status", "printer"] == "paperOut" && told["status", "paperText"] == "empty")
            try await house.restarted { again in
                let devices = try await again.staff("ana").get(Endpoints.devices, ["alpha"])
                #expect(devices.items("status")[0]?["printer"] == "paperOut")
            }
        }
    }

    @Test func theMostUrgentFirst() async throws {
        try await House.with([Self.office]) { house in
            let (ana, kiosk) = try await (house.clerk(), house.device(.kiosk))
            _ = try await house.issue()
            house.clock.wait(minutes: 11)
            _ = try await kiosk.put(Endpoints.deviceStatus, ["alpha"], #"{"printer": "paperLow"}"#)
            _ = try await ana.post(Endpoints.raiseAlarm, ["alpha"])
            let alerts = try await ana.get(Endpoints.alerts, ["alpha"])
            #expect(
                alerts.items("code") == ["alarm", "printerPaperLow", "targetMissed", "counterIdle"])
            let first = try await ana.get(Endpoints.alerts, ["alpha"], query: "?limit=1")
            let next = first["next"]?.string ?? ""
            let rest = try await ana.get(Endpoints.alerts, ["alpha"], query: "?after=\(next)")
            #expect(rest.items("code") == ["printerPaperLow", "targetMissed", "counterIdle"])
        }
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(_ make: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await make(element)) }
        return values
    }
}
