import QueueCore

// What is held about whom, forgetting it, and who did what.
extension Endpoints {
    public static let held = Endpoint<Nothing, HeldView>(
        .get, branch + "/visitors/{reference}", .administrators, "All that is held about a visitor")
    public static let erase = Endpoint<Nothing, Nothing>(
        .delete, branch + "/visitors/{reference}", .administrators,
        "Erase all that is held about a visitor; figures stay")
    public static let eraseVisit = Endpoint<Nothing, Nothing>(
        .delete, branch + "/tickets/{ticket}/visitor", .administrators, "Erase the visitor of one visit")
    public static let audit = Endpoint<Nothing, Page<AuditView>>(
        .get, branch + "/audit", .overseers, "Who did what, when and from where", query: [.limit, .after])

    static let privacy: [EndpointDescription] = [
        held.description, erase.description, eraseVisit.description, audit.description,
    ]
}
