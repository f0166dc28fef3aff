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

    /// What a newcomer is told, as soon as it is as expected; the server forecasts once a second.
    fileprivate func expectedWait(
        _ isExpected: (JSONValue) -> Bool = { $0["state"] == "known" }
    ) async throws -> JSONValue {
        for _ in 0..<600 {
            let wait = try await stranger.get(Endpoints.branchView, ["alpha"])["services"]?[0]?["wait"]
            if let wait, isExpected(wait) { return wait }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw CancellationError()
    }
}

extension JSONValue {
    fileprivate func seconds(_ name: String) -> Int {
        if case .number(let digits)? = self[name] { Int(digits) ?? 0 } else { 0 }
    }
}
