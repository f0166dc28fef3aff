import QueueCore

// The figures: each report as JSON, or as text/csv to those who accept that.
extension Endpoints {
    private static let reports = branch + "/reports"

    public static let dayReport = Endpoint<Nothing, DayReport>(
        .get, reports + "/day", .readers,
        "Visits of a period, today's unless days are named, by service, counter, hour, channel or clerk",
        query: [.from, .to, .by])
    public static let resolutionReport = Endpoint<Nothing, ResolutionReport>(
        .get, reports + "/resolution", .readers,
        "First-contact resolution: as marked, and as visits that did not come back", query: [.from, .to])
    public static let surveyReport = Endpoint<Nothing, SurveyReport>(
        .get, reports + "/survey", .readers, "What was answered, in the months that the period touches",
        query: [.from, .to])
    public static let reasonReport = Endpoint<Nothing, ParetoReport>(
        .get, reports + "/reasons", .readers,
        "Reasons of visits by how often, beside the weeks before", query: [.from, .to])
    public static let causeReport = Endpoint<Nothing, ParetoReport>(
        .get, reports + "/causes", .readers,
        "Causes of dissatisfaction by how often, of all or by service, product or month",
        query: [.from, .to, .by])
    public static let caseReport = Endpoint<Nothing, CaseReport>(
        .get, reports + "/cases", .readers,
        "Cases opened, decided and overdue, by kind, cause or service", query: [.from, .to, .by])
    public static let costReport = Endpoint<Nothing, CostReport>(
        .get, reports + "/cost", .readers, "What visits cost, beside what visitors thought of them",
        query: [.from, .to])
    public static let clerkReport = Endpoint<Nothing, ClerkReport>(
        .get, reports + "/clerks", .supervisors,
        "How people serve, by skill, where the branch allows it", query: [.from, .to])
    public static let branchReport = Endpoint<Nothing, BranchReport>(
        .get, reports + "/branches", .overseers,
        "All branches of which one is administrator or auditor, and those that stand out",
        query: [.from, .to])

    /// Any other name; not in the table, since nothing is there.
    public static let unknownReport = Endpoint<Nothing, Nothing>(
        .get, reports + "/{report}", .readers, "No report")

    static let figures: [EndpointDescription] = [
        dayReport.description, resolutionReport.description, surveyReport.description,
        reasonReport.description, causeReport.description, caseReport.description, costReport.description,
        clerkReport.description, branchReport.description,
    ]
}

extension EndpointDescription {
    var isReport: Bool { path.contains("/reports/") }
}
