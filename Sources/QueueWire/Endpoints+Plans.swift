import QueueCore

// How the office works in a season, as its file plans it.
extension Endpoints {
    public static let plans = Endpoint<Nothing, Page<PlanView>>(
        .get, branch + "/plans", .staff, "Dated plans, and what each changes", query: [.limit, .after])

    static let planned: [EndpointDescription] = [plans.description]
}
