import QueueWire
import Testing

@Suite struct PublishingTests {
    @Test func aNewVersionIsOneEvent() async throws {
        try await House.with { house in
            let ida = try await house.staff("ida")
            let before = try await ida.get(Endpoints.office, ["alpha"])
            #expect(before.text == Offices.alpha && before.headers["etag"] == "\"1\"")
            let file = Offices.alpha("Main Street 1", "Main Street 2")
            let published = try await ida.with("If-Match", "\"1\"").put(Endpoints.publish, ["alpha"], file)
            #expect(published["version"] == 2 && published.headers["etag"] == "\"2\"")
            #expect(
                try await house.stranger.get(Endpoints.branchView, ["alpha"])["address"] == "Main Street 2")
            let events = try await house.events()
            #expect(try await ida.put(Endpoints.publish, ["alpha"], file)["version"] == 2)
            #expect(try await house.events() == events, "the same file again is no event")
        }
    }

    @Test func nobodyPublishesOverAnother() async throws {
        try await House.with { house in
            let ida = try await house.staff("ida").with("If-Match", "\"7\"")
            let file = Offices.alpha("Main Street 1", "Main Street 2")
            #expect(try await ida.put(Endpoints.publish, ["alpha"], file).summary == "409 versionConflict")
        }
    }

    @Test func aDryRunChangesNothing() async throws {
        try await House.with { house in
            let ida = try await house.staff("ida")
            let path = Endpoints.publish.path(["alpha"]) + "?dryRun"
            let file = Offices.alpha("Main Street 1", "Main Street 2")
            #expect(try await ida.ask("PUT", path, file)["version"] == 1)
            let broken = try await ida.ask("PUT", path, Offices.alpha("prefix: C", "prefix: 7"))
            #expect(broken.summary == "400 badRequest")
            #expect(broken.faults.first?.hasPrefix("/services/1/prefix: ") ?? false, "\(broken.faults)")
            #expect(try await ida.get(Endpoints.office, ["alpha"]).headers["etag"] == "\"1\"")
        }
    }

    @Test func theAdministratorOfAllMakesABranch() async throws {
        try await House.with { house in
            let file = Offices.beta.replacing("branch: beta", with: "branch: gamma").replacing(
                "ana", with: "gus")
            let path = ["gamma"]
            let (ida, admin) = try await (house.staff("ida"), house.administrator())
            #expect(try await ida.put(Endpoints.publish, path, file).summary == "404 unknownBranch")
            #expect(try await admin.put(Endpoints.publish, path, file)["version"] == 1)
            #expect(try await house.stranger.get(Endpoints.branchView, path).status == 200)
        }
    }

    /// Waiting people keep number, place and priority; a service in use goes when nobody waits for it.
    @Test func whoWaitsIsNotForgotten() async throws {
        try await House.with { house in
            let (ida, cid) = try await (house.staff("ida"), house.clerk("cid", at: "3"))
            let ticket = try await house.issue("cards")
            let without = Offices.alpha.split(separator: "\n").filter { !$0.contains("id: cards") }
                .joined(separator: "\n").replacing("cards, ", with: "")
            #expect(try await ida.put(Endpoints.publish, ["alpha"], without).status == 200)
            let kiosk = try await house.issued("cards")
            #expect(kiosk.summary == "409 serviceClosed", "no new tickets")
            #expect(try await cid.call(at: "3").ticket == ticket)
        }
    }
}
