import JSON
import QueueCore
import QueueWire
import Testing

/// What the console needs: take-overs, colleagues, blind offices, and what staff are told besides.
@Suite struct StaffDeskTests {
    @Test func aStuckCounterIsTakenOverWithItsVisitor() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let ticket = try await house.issue()
            _ = try await ana.serve(ticket)
            let eva = try await house.staff("eva").with(key: "t1")
            let taken = try await eva.post(Endpoints.takeover, ["alpha", "1"])
            #expect(taken.status == 201 && taken["staff"] == "eva" && taken["ticket"] == .string(ticket))
            #expect(try await eva.post(Endpoints.takeover, ["alpha", "1"]).isReplay)
            #expect(try await ana.close(ticket).summary == "409 notYourCounter")
            #expect(try await house.staff("eva").close(ticket)["staff"] == "eva")
            #expect(try await house.clerk("ana", at: "3").get(Endpoints.session).status == 200)
        }
    }

    @Test func aTakeoverIsUndone() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let ticket = try await house.issue()
            _ = try await ana.serve(ticket)
            let eva = try await house.staff("eva")
            _ = try await eva.post(Endpoints.takeover, ["alpha", "1"], #"{"staff": "bob"}"#)
            let undone = try await eva.undo()
            #expect(undone.status == 201 && undone["ticket", "staff"] == "ana")
            #expect(try await ana.close(ticket).status == 200)
        }
    }

    @Test func takeoversThatCannotBe() async throws {
        try await House.with { house in
            _ = try await (house.clerk(), house.clerk("bob", at: "2"))
            let eva = try await house.staff("eva")
            for (counter, body, answer) in [
                ("3", "{}", "409 counterClosed"), ("9", "{}", "404 unknownCounter"),
                ("1", #"{"staff": "bob"}"#, "409 staffElsewhere"),
                ("1", #"{"staff": "nobody"}"#, "404 unknownStaff"),
                ("1", #"{"staff": "udo"}"#, "403 forbidden"),
            ] {
                let reply = try await eva.post(Endpoints.takeover, ["alpha", counter], body)
                #expect(reply.summary == answer, "\(counter) \(body)")
            }
            let clerk = try await house.staff("cid").post(Endpoints.takeover, ["alpha", "1"])
            #expect(clerk.summary == "403 forbidden")
        }
    }

    /// A supervisor's closing of another's counter waits for the visitor in hand: nobody is lost.
    @Test func closingAnothersCounterWaitsForItsVisitor() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let ticket = try await house.issue()
            _ = try await ana.serve(ticket)
            let eva = try await house.staff("eva")
            let ending = try await eva.put(Endpoints.counter, ["alpha", "1"], #"{"state": "closed"}"#)
            #expect(ending["state"] == "open" && ending["next"] == "closed")
            _ = try await ana.close(ticket)
            let counters = try await eva.get(Endpoints.counters, ["alpha"])
            #expect(counters.items("state")[0] == "closed")
        }
    }

    @Test func servicesForTodayOnly() async throws {
        try await House.with { house in
            let ana = try await house.staff("ana")
            let body = #"{"state": "open", "services": ["cards"]}"#
            let opened = try await ana.put(Endpoints.counter, ["alpha", "3"], body)
            #expect(opened["tiers"]?.elements == [.array(["cards"])])
            _ = try await (house.issue(), house.issue("cards"))
            #expect(try await ana.call(at: "3")["ticket", "service"] == "cards")
        }
    }

    @Test func thePeopleOfTheBranch() async throws {
        try await House.with { house in
            let ana = try await house.clerk()
            let people = try await ana.get(Endpoints.colleagues, ["alpha"])
            #expect(people.items("id") == ["ana", "bob", "cid", "eva", "ida", "udo"])
            #expect(people.items("name")[0] == "Ana" && people.items("counter").prefix(2) == ["1", .null])
            #expect(people.items("role")[3] == "supervisor")
        }
    }

    /// Clerks are told how many wait, and how long, and not who.
    @Test func aBlindOffice() async throws {
        try await House.with([Offices.alpha(and: "console: { blind: true }")]) { house in
            let (ana, eva) = try await (house.clerk(), house.staff("eva"))
            let ticket = try await house.issue()
            _ = try await house.issue()
            house.clock.wait(minutes: 4)
            #expect(try await ana.get(Endpoints.queue, ["alpha"]).items("number").isEmpty)
            let waiting = try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=waiting")
            #expect(waiting.items("number").isEmpty)
            #expect(try await eva.get(Endpoints.queue, ["alpha"]).items("number") == ["G001", "G002"])
            let branch = try await ana.get(Endpoints.branchView, ["alpha"])
            #expect(branch["console", "blind"] == true && branch["services"]?[0]?["waiting"] == 2)
            #expect(branch["services"]?[0]?["longestWaitSeconds"] == 240)
            #expect(try await ana.call().ticket == ticket)
            _ = try await ana.close(ticket)
            #expect(try await ana.call(body: #"{"number": "G002"}"#).status == 201, "one at the desk")
        }
    }

    @Test func aBlindOfficesAlertsNameNobody() async throws {
        let office = Offices.alpha("{ id: passports,", "{ id: passports, target: 1,")
        try await House.with([office + "\nconsole: { blind: true }"]) { house in
            let ticket = try await house.issue()
            house.clock.wait(minutes: 2)
            for (user, expected) in [("ana", JSONValue.null), ("eva", .string(ticket))] {
                let alerts = try await house.staff(.init(user)).get(Endpoints.alerts, ["alpha"])
                #expect(alerts.items("subject")[0]?["ticket"] == expected, "\(user)")
            }
        }
    }

    /// The same address, with and without a token of the branch.
    @Test func staffAreToldMoreOfTheBranch() async throws {
        let office = Offices.alpha(
            "{ id: backoffice,", "{ id: backoffice, minutes: 8, budget: 12, target: 20,")
        let more = """

            reasons: { pause: [ { id: lunch, names: { en: Lunch, pl: Obiad } } ], absence: [ { id: gone, names: Gone } ] }
            """
        try await House.with([office + more, Offices.beta]) { house in
            let staff = try await house.staff("bob").get(Endpoints.branchView, ["alpha"])
            let services = staff["services"]?.elements ?? []
            #expect(services.map { $0["id"] } == ["passports", "cards", "shared", "backoffice"])
            #expect(services.map { $0["internal"] } == [false, false, false, true])
            #expect(services[3]["targetSeconds"] == 1_200 && services[3]["budgetSeconds"] == 720)
            #expect(staff["absence", "recalls"] == 2 && staff["absence", "then"] == "close")
            #expect(staff["reasons", "pause"]?[0]?["names"]?["pl"] == "Obiad")
            #expect(staff["reasons", "absence"]?[0]?["id"] == "gone")
            let zoe = try await house.staff("zoe", in: "beta")
            for other in [house.stranger, zoe, try await house.device(.kiosk)] {
                let told = try await other.get(Endpoints.branchView, ["alpha"])
                #expect(told["services"]?.elements.count == 3 && told["absence"] == .null)
                #expect(told["reasons"] == .null && told["console"] == .null)
                #expect(told["services"]?[0]?["targetSeconds"] == .null)
            }
        }
    }

    @Test func whatKiosksAreToldOfTheBranch() async throws {
        let more = "\nkiosk: { ask: [name, phone], longQueue: 15, timeout: 90, print: false }"
        let office = Offices.alpha("hall: ground,", "hall: ground, arrow: left,")
        try await House.with([office + more]) { house in
            let told = try await house.stranger.get(Endpoints.branchView, ["alpha"])
            #expect(told["kiosk", "ask"]?.elements == ["name", "phone"])
            #expect(told["kiosk", "longQueue"] == 15 && told["kiosk", "timeoutSeconds"] == 90)
            #expect(told["kiosk", "print"] == false && told["counters"]?[0]?["arrow"] == "left")
            let counters = try await house.staff("ana").get(Endpoints.counters, ["alpha"])
            #expect(counters.items("arrow") == ["left", .null, .null])
        }
    }
}
