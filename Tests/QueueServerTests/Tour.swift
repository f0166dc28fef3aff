import QueueWire

/// One visit to every endpoint that answers with JSON.
struct Tour {
    let house: House
    private var seen: [(EndpointDescription, Reply)] = []

    init(_ house: House) { self.house = house }

    func answers() async throws -> [(EndpointDescription, Reply)] {
        var tour = self
        try await tour.lookAround()
        try await tour.visit()
        try await tour.printAndCallForHelp()
        try await tour.workOnCases()
        try await tour.askAndPromise()
        try await tour.runTheOffice()
        return tour.seen
    }

    mutating func note<B, R>(_ endpoint: Endpoint<B, R>, _ reply: Reply) {
        seen.append((endpoint.description, reply))
    }

    private mutating func lookAround() async throws {
        let (anybody, udo) = try await (house.stranger, house.staff("udo"))
        note(Endpoints.branches, try await anybody.get(Endpoints.branches))
        note(Endpoints.branchView, try await anybody.get(Endpoints.branchView, ["alpha"]))
        note(Endpoints.board, try await anybody.get(Endpoints.board, ["alpha"]))
        note(Endpoints.alive, try await anybody.get(Endpoints.alive))
        note(Endpoints.ready, try await anybody.get(Endpoints.ready))
        note(Endpoints.session, try await udo.get(Endpoints.session))
        note(Endpoints.counters, try await udo.get(Endpoints.counters, ["alpha"]))
    }

    private mutating func visit() async throws {
        let ana = try await house.clerk()
        let issued = try await ana.post(
            Endpoints.issue, ["alpha"], #"{"service": "passports", "name": "Nora", "reference": "R-77"}"#)
        note(Endpoints.issue, issued)
        let path = ["alpha", issued.ticket]
        note(Endpoints.visit, try await ana.get(Endpoints.visit, [issued["secret"]?.string ?? ""]))
        note(
            Endpoints.prioritise, try await ana.put(Endpoints.prioritise, path, #"{"priority": "priority"}"#))
        note(Endpoints.queue, try await ana.get(Endpoints.queue, ["alpha"], query: "?counter=1"))
        note(Endpoints.tickets, try await ana.get(Endpoints.tickets, ["alpha"], query: "?state=waiting"))
        note(Endpoints.turn, try await ana.get(Endpoints.turn, path))
        note(
            Endpoints.visitTurn, try await ana.get(Endpoints.visitTurn, [issued["secret"]?.string ?? ""]))
        note(Endpoints.forecast, try await ana.get(Endpoints.forecast, ["alpha"]))
        note(Endpoints.call, try await ana.call())
        note(Endpoints.recall, try await ana.post(Endpoints.recall, path))
        note(Endpoints.start, try await ana.put(Endpoints.start, path))
        note(Endpoints.visitor, try await ana.put(Endpoints.visitor, path, #"{"phone": "555"}"#))
        note(Endpoints.log, try await ana.put(Endpoints.log, path, #"{"note": "n"}"#))
        note(Endpoints.changeLeg, try await ana.put(Endpoints.changeLeg, path, #"{"quantity": 2}"#))
        note(Endpoints.addLeg, try await ana.post(Endpoints.addLeg, path, #"{"service": "cards"}"#))
        note(Endpoints.hold, try await ana.put(Endpoints.hold, path, #"{"reason": "copy", "minutes": 5}"#))
        note(Endpoints.resume, try await ana.delete(Endpoints.resume, path))
        note(Endpoints.transfer, try await ana.post(Endpoints.transfer, path, #"{"service": "shared"}"#))
        note(Endpoints.log, try await ana.put(Endpoints.log, path, #"{"answers": {"q": "a"}}"#))
        note(Endpoints.call, try await ana.call())
        note(Endpoints.absent, try await ana.put(Endpoints.absent, path))
        note(Endpoints.reinstate, try await ana.delete(Endpoints.reinstate, path))
        note(Endpoints.call, try await ana.call())
        note(Endpoints.close, try await ana.close(issued.ticket))
        note(Endpoints.undo, try await ana.undo())
        note(Endpoints.ticketView, try await ana.see(issued.ticket))
        _ = try await ana.close(issued.ticket)
        note(Endpoints.log, try await ana.put(Endpoints.log, path, #"{"note": "m"}"#))
        note(Endpoints.loggedVisit, try await ana.get(Endpoints.loggedVisit, path))
        let contact = try await ana.post(
            Endpoints.contact, ["alpha"],
            #"{"channel": "email", "service": "cards", "reference": "R-77", "log": {"note": "n"}}"#)
        note(Endpoints.contact, contact)
        note(
            Endpoints.contactLog,
            try await ana.put(
                Endpoints.contactLog, ["alpha", contact["id"]?.string ?? ""], #"{"causes": ["poorResult"]}"#))
        note(Endpoints.visits, try await ana.get(Endpoints.visits, ["alpha"]))
    }

    private mutating func printAndCallForHelp() async throws {
        let (kiosk, ana) = try await (house.device(.kiosk), house.staff("ana"))
        let issued = try await kiosk.post(
            Endpoints.issue, ["alpha"], #"{"service": "shared", "print": true}"#)
        note(Endpoints.issue, issued)
        let job = ["alpha", issued["printJob"]?.string ?? ""]
        let code = ["alpha", issued["code"]?.string ?? ""]
        note(Endpoints.printJobTicket, try await kiosk.get(Endpoints.printJobTicket, job))
        let failed = #"{"state": "failed", "reason": "paperOut"}"#
        note(Endpoints.printJob, try await kiosk.put(Endpoints.printJob, job, failed))
        let ticket = #"{"ticket": "\#(issued.ticket)"}"#
        note(Endpoints.reprint, try await ana.post(Endpoints.reprint, ["alpha"], ticket))
        note(Endpoints.printJobs, try await ana.get(Endpoints.printJobs, ["alpha"]))
        note(Endpoints.ticketByCode, try await kiosk.get(Endpoints.ticketByCode, code))
        let status = #"{"printer": "paperOut"}"#
        note(Endpoints.deviceStatus, try await kiosk.put(Endpoints.deviceStatus, ["alpha"], status))
        let raised = try await ana.post(Endpoints.raiseAlarm, ["alpha"], #"{"text": "Help"}"#)
        note(Endpoints.raiseAlarm, raised)
        let alarm = ["alpha", raised["id"]?.string ?? ""]
        note(Endpoints.alarm, try await ana.put(Endpoints.alarm, alarm, #"{"state": "accepted"}"#))
        note(Endpoints.alarms, try await ana.get(Endpoints.alarms, ["alpha"]))
        note(Endpoints.alerts, try await ana.get(Endpoints.alerts, ["alpha"]))
        note(Endpoints.colleagues, try await ana.get(Endpoints.colleagues, ["alpha"]))
        let eva = try await house.staff("eva")
        note(Endpoints.branchView, try await eva.get(Endpoints.branchView, ["alpha"]))
        note(Endpoints.takeover, try await eva.post(Endpoints.takeover, ["alpha", "1"]))
        note(
            Endpoints.counter, try await eva.put(Endpoints.counter, ["alpha", "1"], #"{"state": "closed"}"#))
    }

    private mutating func runTheOffice() async throws {
        let eva = try await house.staff("eva")
        note(Endpoints.counter, try await eva.put(Endpoints.counter, ["alpha", "2"], #"{"state": "open"}"#))
        note(
            Endpoints.counter, try await eva.put(Endpoints.counter, ["alpha", "2"], #"{"state": "paused"}"#))
        note(
            Endpoints.service,
            try await eva.put(
                Endpoints.service, ["alpha", "cards"], #"{"state": "closed", "reason": "ill"}"#))
        note(Endpoints.opening, try await eva.put(Endpoints.opening, ["alpha"], #"{"state": "closed"}"#))
        note(Endpoints.publish, try await eva.put(Endpoints.publish, ["alpha"], Offices.alpha))
        note(Endpoints.addDevice, try await eva.post(Endpoints.addDevice, ["alpha"], #"{"role": "kiosk"}"#))
        note(Endpoints.devices, try await eva.get(Endpoints.devices, ["alpha"]))
        note(Endpoints.branchView, try await eva.get(Endpoints.branchView, ["alpha"]))
        note(Endpoints.board, try await eva.get(Endpoints.board, ["alpha"]))
        note(Endpoints.pin, try await eva.put(Endpoints.pin, ["bob"], #"{"pin": "123456"}"#))
        note(
            Endpoints.signIn,
            try await house.stranger.post(Endpoints.signIn, [], #"{"user": "bob", "pin": "123456"}"#))
    }
}
