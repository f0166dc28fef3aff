import QueueCore

// What is due: follow-ups on a day, call-backs between two times. A clerk takes one like a ticket.
extension Endpoints {
    private static let followUp = branch + "/followUps/{followUp}"
    private static let callback = branch + "/callbacks/{callback}"

    public static let followUps = Endpoint<Nothing, Page<DueView>>(
        .get, branch + "/followUps", .staff, "What was promised, the earliest first",
        query: [.state, .reference, .limit, .after])
    public static let addFollowUp = Endpoint<FollowUpBody, DueView>(
        .post, branch + "/followUps", .counters, "Promise to come back to a visit, a case or a customer")
    public static let changeFollowUp = Endpoint<FollowUpChangeBody, DueView>(
        .put, followUp, .counters, "Another day, or what is known now")
    public static let cancelFollowUp = Endpoint<Nothing, DueView>(
        .delete, followUp, .counters, "It is not needed any more")
    public static let takeFollowUp = Endpoint<TakingBody, Taken>(
        .post, followUp + "/visits", .counters, "Do it now: a ticket at one's own counter")

    public static let agreeFollowUp = Endpoint<AgreementBody, AppointmentView>(
        .post, followUp + "/appointments", .counters, "Agree on a visit instead: it is done with that")

    public static let callbacks = Endpoint<Nothing, Page<DueView>>(
        .get, branch + "/callbacks", .staff, "Who is to be called, the earliest first",
        query: [.state, .reference, .limit, .after])
    public static let addCallback = Endpoint<CallbackBody, DueView>(
        .post, branch + "/callbacks", .issuers, "Ask to be called between two times")
    public static let changeCallback = Endpoint<CallbackChangeBody, DueView>(
        .put, callback, .counters, "Another time, or what is known now")
    public static let cancelCallback = Endpoint<Nothing, DueView>(
        .delete, callback, .counters, "Nobody needs to call any more")
    public static let takeCallback = Endpoint<TakingBody, Taken>(
        .post, callback + "/visits", .counters, "Call now: a ticket at one's own counter")

    static let due: [EndpointDescription] = [
        followUps.description, addFollowUp.description, changeFollowUp.description,
        cancelFollowUp.description, takeFollowUp.description, agreeFollowUp.description,
        callbacks.description,
        addCallback.description, changeCallback.description, cancelCallback.description,
        takeCallback.description,
    ]
}
