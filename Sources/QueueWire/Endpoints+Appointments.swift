import QueueCore

// Visits agreed on. `{appointment}` is an id, or the code that its holder was given.
extension Endpoints {
    private static let appointment = branch + "/appointments/{appointment}"

    public static let slots = Endpoint<Nothing, Page<SlotView>>(
        .get, branch + "/slots", .anyone, "The times of a day at which a service may be booked",
        query: [.service, .date, .limit, .after])
    public static let appointments = Endpoint<Nothing, Page<AppointmentView>>(
        .get, branch + "/appointments", .staffAndIntegrations, "Who is expected, the earliest first",
        query: [.from, .to, .service, .state, .limit, .after])
    public static let appointmentView = Endpoint<Nothing, AppointmentView>(
        .get, appointment, .staffAndIntegrations, "One appointment")
    public static let book = Endpoint<AppointmentBody, AppointmentView>(
        .post, branch + "/appointments", .countersAndIntegrations, "Agree on a visit")
    public static let moveAppointment = Endpoint<AppointmentChangeBody, AppointmentView>(
        .put, appointment, .countersAndIntegrations, "Another time, or what is known now")
    public static let cancelAppointment = Endpoint<Nothing, Nothing>(
        .delete, appointment, .countersAndIntegrations, "Nobody will come")
    public static let arrive = Endpoint<ArrivalBody, Issued>(
        .put, appointment + "/arrival", .issuers, "Check in: a ticket with the booked time")
    public static let importAppointments = Endpoint<Nothing, ImportReply>(
        .post, branch + "/appointments/imports", .supervisorsAndIntegrations,
        "Take over a calendar (text/csv or text/calendar)")

    static let agreed: [EndpointDescription] = [
        slots.description, appointments.description, appointmentView.description, book.description,
        moveAppointment.description, cancelAppointment.description, arrive.description,
        importAppointments.description,
    ]
}
