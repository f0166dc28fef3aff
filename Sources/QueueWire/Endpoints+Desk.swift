import QueueCore

// What staff tell one another, and what the server tells them.
extension Endpoints {
    public static let colleagues = Endpoint<Nothing, Page<ColleagueView>>(
        .get, branch + "/staff", .staff, "The people of the branch, and where they are",
        query: [.limit, .after])
    public static let takeover = Endpoint<TakeoverBody, StaffCounter>(
        .post, branch + "/counters/{counter}/takeovers", .supervisors,
        "Put oneself or a colleague in another's place at a counter, with the ticket in hand")
    public static let alarms = Endpoint<Nothing, Page<AlarmView>>(
        .get, branch + "/alarms", .staff, "Alarms that are not cleared, oldest first",
        query: [.limit, .after])
    public static let raiseAlarm = Endpoint<AlarmBody, AlarmView>(
        .post, branch + "/alarms", .counters, "Call colleagues for help")
    public static let alarm = Endpoint<AlarmStateBody, AlarmView>(
        .put, branch + "/alarms/{alarm}", .counters, "Accept or clear an alarm")
    public static let alerts = Endpoint<Nothing, Page<AlertView>>(
        .get, branch + "/alerts", .staff, "What staff should look after now, the most urgent first",
        query: [.limit, .after])

    static let desk: [EndpointDescription] = [
        colleagues.description, takeover.description, alarms.description, raiseAlarm.description,
        alarm.description, alerts.description,
    ]
}
