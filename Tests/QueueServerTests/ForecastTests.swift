import JSON
import QueueWire
import Testing

/// Waits as everybody is told them. The server forecasts each second.
@Suite struct ForecastTests {
    @Test func waitsAreToldEverywhere() async throws {
        try await House.with { house in
            let (ana, secrets) = try await house.crowd()
            let wait = try await house.expectedWait()
            #expect(wait.seconds("highSeconds") > wait.seconds("lowSeconds"))
            #expect(wait["quarterSeconds"] == .null, "the half is for staff")
            let queue = try await ana.get(Endpoints.queue, ["alpha"])
            #expect(queue.items("wait")[3]?.seconds("threeQuarterSeconds") ?? 0 > 0)
            #expect(try await house.stranger.get(Endpoints.visit, [secrets[3]])["wait", "state"] == "known")
            let board = try await house.stranger.get(Endpoints.board, ["alpha"])["waiting"]
            #expect(board?[0]?["wait"]?["state"] == "known")
            // Only counter 1 is open, and it does not serve cards.
            #expect(board?[1]?["wait"]?["state"] == "noCounter")
            let page = try await house.stranger.ask("GET", "/v/" + secrets[3])
            #expect(page.text.contains("min"))
        }
    }

    @Test func theSupervisorSeesWhatWouldHelp() async throws {
        let office = Offices.alpha("id: passports, prefix: G,", "id: passports, prefix: G, target: 10,")
        try await House.with([office]) { house in
            _ = try await house.crowd()
            _ = try await house.expectedWait()
            let forecast = try await house.staff("eva").get(Endpoints.forecast, ["alpha"])
            #expect(forecast["items"]?[0]?["missesTarget"] == true)
            #expect(forecast["advice", "counter"] == "3" && forecast["kept", "visitors"] == 0)
            // Nobody has waited too long yet, and somebody will have.
            let alerts = try await house.staff("eva").get(Endpoints.alerts, ["alpha"])
            #expect(alerts.items("code") == ["targetNear"])
        }
    }

    @Test func theWeekTellsHowWaitsWereKept() async throws {
        try await House.with { house in
            let (ana, _) = try await house.crowd()
            _ = try await house.expectedWait()
            house.clock.wait(minutes: 60)
            let hand = try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=called")
            _ = try await ana.close(hand.items("id")[0]?.string ?? "")
            _ = try await ana.call()
            // Told some minutes, waited an hour.
            let kept = try await house.forecast { $0["kept", "visitors"] == 1 }
            #expect(kept["kept", "share"] == .number("0.0"))
            #expect(kept["kept"]?.seconds("meanErrorSeconds") ?? 0 > 1_800)
            // A week later it is forgotten.
            house.clock.wait(minutes: 7 * 24 * 60)
            let later = try await house.forecast { $0["kept", "visitors"] == 0 }
            #expect(later["kept", "share"] == .null)
        }
    }

    @Test func whatWasLearnedOutlivesARestart() async throws {
        try await House.with { house in
            let (ana, _) = try await house.crowd()
            for _ in 0..<4 {
                // Four times as long as anybody would think.
                house.clock.wait(minutes: 20)
                let hand = try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=called")
                _ = try await ana.close(hand.items("id")[0]?.string ?? "")
                _ = try await ana.call()
            }
            _ = try await house.expectedWait { $0.seconds("likelySeconds") > 1_500 }
            try await house.restarted { again in
                _ = try await again.expectedWait { $0.seconds("likelySeconds") > 1_500 }
            }
        }
    }

    @Test func turnsAreExplained() async throws {
        try await House.with { house in
            let (ana, secrets) = try await house.crowd()
            let path = [secrets[3]]
            let waiting = try await house.stranger.get(Endpoints.visitTurn, path)
            #expect(waiting["ahead"] == 2 && waiting["passers"]?[0]?["code"] == "priority")
            house.clock.wait(minutes: 3)
            let hand = try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=called")
            _ = try await ana.close(hand.items("id")[0]?.string ?? "")
            let body = #"{"service": "passports", "priority": "priority"}"#
            let late = try await house.device(.kiosk).post(Endpoints.issue, ["alpha"], body)
            #expect(try await ana.call()["ticket", "number"] == late["ticket", "number"])
            let passed = try await house.stranger.get(Endpoints.visitTurn, path)
            #expect(passed["wentFirst"]?[0]?["reason"]?["code"] == "priority")
            #expect(!passed.text.contains(late["ticket", "number"]!.string!), "others are not named")
            let page = try await house.stranger.ask("GET", "/v/" + secrets[3])
            #expect(page.text.contains("pierwszeństwem: mają 15 min"))
            // The present of fifteen minutes is used up.
            house.clock.wait(minutes: 16)
            let later = try await house.stranger.get(Endpoints.visitTurn, path)
            #expect(later["passers"]?.elements.isEmpty == true)
        }
    }
}

extension House {
    /// Seven who want passports, one of them called to the only open counter; the visits' secrets.
    fileprivate func crowd() async throws -> (Caller, [String]) {
        let ana = try await clerk()
        var secrets: [String] = []
        for _ in 0..<7 { secrets.append(try await issued()["secret"]?.string ?? "") }
        _ = try await ana.call()
        return (ana, secrets)
    }

    /// What the supervisor is told, as soon as it is as expected.
    fileprivate func forecast(_ isExpected: (Reply) -> Bool) async throws -> Reply {
        let eva = try await staff("eva")
        for _ in 0..<600 {
            let forecast = try await eva.get(Endpoints.forecast, ["alpha"])
            if isExpected(forecast) { return forecast }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw CancellationError()
    }

    /// What a newcomer is told, as soon as it is as expected; the server forecasts once a second.
    func expectedWait(
        of service: Int = 0, _ isExpected: (JSONValue) -> Bool = { $0["state"] == "known" }
    ) async throws -> JSONValue {
        for _ in 0..<600 {
            let view = try await stranger.get(Endpoints.branchView, ["alpha"])
            let wait = view["services"]?[service]?["wait"]
            if let wait, isExpected(wait) { return wait }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw CancellationError()
    }
}

extension JSONValue {
    func seconds(_ name: String) -> Int {
        if case .number(let digits)? = self[name] { Int(digits) ?? 0 } else { 0 }
    }
}
