import QueueCore

// The log of visits: what was done for whom, with a ticket and without.
extension Endpoints {
    public static let visits = Endpoint<Nothing, Page<VisitView>>(
        .get, branch + "/visits", .staff,
        "Closed visits and contacts (also as text/csv); clerks see their own of today",
        query: [.from, .to, .service, .outcome, .limit, .after])
    public static let loggedVisit = Endpoint<Nothing, VisitView>(
        .get, branch + "/visits/{ticket}", .staff,
        "One visit with its log, how that was amended, and what came before it")
    public static let log = Endpoint<LogBody, TicketView>(
        .put, branch + "/tickets/{ticket}/log", .counters,
        "What was done in the visit; what is left out stays as it is")
    public static let contact = Endpoint<ContactBody, VisitView>(
        .post, branch + "/contacts", .counters, "Log a contact without a ticket")
    public static let contactLog = Endpoint<LogBody, VisitView>(
        .put, branch + "/contacts/{contact}/log", .counters, "Amend the log of a contact")

    static let visitLog: [EndpointDescription] = [
        visits.description, loggedVisit.description, log.description, contact.description,
        contactLog.description,
    ]
}

extension EndpointDescription {
    /// Also answers with a table, to those who accept `text/csv`.
    public var isTable: Bool { path == Endpoints.visits.path || isReport }
}
