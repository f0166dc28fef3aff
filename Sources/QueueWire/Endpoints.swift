import QueueCore

/// The contract: every endpoint, once.
public enum Endpoints {
    static let branch = "/v1/branches/{branch}"
    private static let ticket = branch + "/tickets/{ticket}"

    // Anyone.
    public static let branches = Endpoint<Nothing, Page<BranchView>>(
        .get, "/v1/branches", .anyone, "All branches", query: [.limit, .after])
    public static let branchView = Endpoint<Nothing, BranchView>(
        .get, branch, .anyone, "One branch: services, counters, whether it is open")
    public static let board = Endpoint<Nothing, Board>(
        .get, branch + "/board", .anyone, "What the lobby's board shows")
    public static let boardStream = Endpoint<Nothing, Board>(
        .get, branch + "/board/stream", .anyone, "The board, whole, after each change (text/event-stream)")
    public static let visit = Endpoint<Nothing, TicketView>(
        .get, "/v1/visits/{secret}", .anyone, "The visitor's own ticket")
    public static let visitStream = Endpoint<Nothing, TicketView>(
        .get, "/v1/visits/{secret}/stream", .anyone, "The visitor's own ticket (text/event-stream)")
    public static let leave = Endpoint<Nothing, Nothing>(
        .delete, "/v1/visits/{secret}", .anyone, "Leave the queue")

    // Taking a ticket.
    public static let issue = Endpoint<IssueBody, Issued>(
        .post, branch + "/tickets", .issuers, "Take a ticket")

    // Signing in.
    public static let signIn = Endpoint<SessionBody, SessionView>(
        .post, "/v1/sessions", .anyone, "Sign in with user and PIN")
    public static let signOut = Endpoint<Nothing, Nothing>(
        .delete, "/v1/sessions/current", .staff, "Sign out; closes the counter")
    public static let session = Endpoint<Nothing, SessionView>(
        .get, "/v1/sessions/current", .staff, "Who is signed in")
    public static let undo = Endpoint<Nothing, UndoReply>(
        .post, "/v1/sessions/current/undo", .counters, "Take back one's last act")
    public static let pin = Endpoint<PinBody, StaffView>(
        .put, "/v1/staff/{user}/pin", .staff, "Change a PIN")

    // At the counter.
    public static let counters = Endpoint<Nothing, Page<StaffCounter>>(
        .get, branch + "/counters", .staff, "All counters, with who is at them", query: [.limit, .after])
    public static let counter = Endpoint<CounterBody, StaffCounter>(
        .put, branch + "/counters/{counter}", .counters, "Open, pause or close a counter")
    public static let call = Endpoint<CallBody, CallReply?>(
        .post, branch + "/counters/{counter}/calls", .counters, "Call the next visitor, or a certain one")
    public static let queue = Endpoint<Nothing, Page<TicketView>>(
        .get, branch + "/queue", .staff, "Who waits, in order", query: [.counter, .limit, .after])
    public static let tickets = Endpoint<Nothing, Page<TicketView>>(
        .get, branch + "/tickets", .staff, "Today's tickets; with `state`, those in it",
        query: [.state, .limit, .after])
    public static let ticketView = Endpoint<Nothing, TicketView>(.get, ticket, .staff, "One ticket")
    public static let ticketEvents = Endpoint<Nothing, Page<Event>>(
        .get, ticket + "/events", .staff, "What happened to one ticket", query: [.limit, .after])
    public static let recall = Endpoint<Nothing, TicketReply>(
        .post, ticket + "/recalls", .counters, "Repeat the call")
    public static let start = Endpoint<Nothing, TicketView>(
        .put, ticket + "/service", .counters, "The visitor is here: serve")
    public static let hold = Endpoint<HoldBody, TicketView>(
        .put, ticket + "/hold", .counters, "Set aside")
    public static let resume = Endpoint<ResumeBody, TicketView>(
        .delete, ticket + "/hold", .counters, "Back from hold, to be served")
    public static let transfer = Endpoint<TransferBody, TicketReply>(
        .post, ticket + "/transfers", .counters, "Pass on to a service, counter or colleague")
    public static let absent = Endpoint<AbsenceBody, TicketView>(
        .put, ticket + "/absence", .counters, "Called and not there")
    public static let endPause = Endpoint<Nothing, TicketView>(
        .delete, ticket + "/absence", .counters, "An absentee is here and may be called at once")
    public static let close = Endpoint<ClosureBody, TicketView>(
        .put, ticket + "/closure", .counters, "Close the visit")
    public static let reinstate = Endpoint<Nothing, TicketView>(
        .delete, ticket + "/closure", .counters, "One who was absent or left waits again")
    public static let prioritise = Endpoint<PriorityBody, TicketView>(
        .put, ticket + "/priority", .counters, "Another class of priority")
    public static let visitor = Endpoint<VisitorBody, TicketView>(
        .put, ticket + "/visitor", .counters, "Who the visitor is")
    public static let addLeg = Endpoint<LegBody, TicketReply>(
        .post, ticket + "/legs", .counters, "One more service in the same visit")
    public static let changeLeg = Endpoint<LegChangeBody, TicketView>(
        .put, ticket + "/legs/current", .counters, "Another service or quantity")

    // Running the office.
    public static let events = Endpoint<Nothing, Page<Event>>(
        .get, branch + "/events", .feed, "All that happened, without gaps (also as text/event-stream)",
        query: [.after, .limit])
    public static let service = Endpoint<ServiceBody, ServiceView>(
        .put, branch + "/services/{service}", .supervisors, "Open or close a service")
    public static let opening = Endpoint<OpeningBody, BranchView>(
        .put, branch + "/opening", .supervisors, "Open or close the branch against its hours")
    public static let office = Endpoint<Nothing, OfficeReply>(
        .get, branch + "/office", .readers, "The office file in force (application/yaml)")
    public static let publish = Endpoint<Nothing, OfficeReply>(
        .put, branch + "/office", .supervisors, "Publish an office file (application/yaml)",
        query: [.dryRun])
    public static let devices = Endpoint<Nothing, Page<DeviceView>>(
        .get, branch + "/devices", .staff, "Paired devices, and how each is", query: [.limit, .after])
    public static let addDevice = Endpoint<DeviceBody, DeviceView>(
        .post, branch + "/devices", .supervisors, "Pair a device")
    public static let removeDevice = Endpoint<Nothing, Nothing>(
        .delete, branch + "/devices/{device}", .supervisors, "Unpair a device")

    // The server itself.
    public static let alive = Endpoint<Nothing, Health>(.get, "/livez", .anyone, "The process runs")
    public static let ready = Endpoint<Nothing, Health>(
        .get, "/readyz", .anyone, "The server takes tickets")

    /// The whole table.
    public static let all: [EndpointDescription] =
        [
            branches.description, branchView.description, board.description, boardStream.description,
            visit.description, visitStream.description, leave.description, issue.description,
            signIn.description, signOut.description, session.description, undo.description, pin.description,
            counters.description, counter.description, call.description, queue.description,
            tickets.description,
            ticketView.description, ticketEvents.description, recall.description, start.description,
            hold.description, resume.description, transfer.description, absent.description,
            endPause.description, close.description, reinstate.description, prioritise.description,
            visitor.description, addLeg.description, changeLeg.description,
            events.description, service.description, opening.description, office.description,
            publish.description, devices.description, addDevice.description, removeDevice.description,
            alive.description, ready.description,
        ] + desk + printing + caseWork + feedback + due + visitLog + agreed + planned
        + figures
        + foreseen + privacy + pairings
}
