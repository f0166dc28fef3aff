import QueueCore

// Paper tickets: jobs that the server keeps and kiosks work off, and how the terminals are.
extension Endpoints {
    private static let job = branch + "/printJobs/{job}"

    public static let printJobs = Endpoint<Nothing, Page<PrintJobView>>(
        .get, branch + "/printJobs", .staffAndKiosks,
        "What is to be printed and what was, oldest first; a kiosk sees its own",
        query: [.state, .device, .limit, .after])
    public static let reprint = Endpoint<PrintJobBody, PrintJobView>(
        .post, branch + "/printJobs", .counters,
        "Print a ticket again, marked as a copy, or a case’s number and secret")
    public static let printJob = Endpoint<PrintJobStateBody, PrintJobView>(
        .put, job, .countersAndKiosks, "A job was printed, or failed")
    public static let printJobTicket = Endpoint<Nothing, Issued>(
        .get, job + "/ticket", .kiosks, "What the slip needs, for the kiosk that prints it")
    public static let printJobCase = Endpoint<Nothing, CaseOpened>(
        .get, job + "/case", .kiosks, "What the slip of a case needs, until it is printed")
    public static let deviceStatus = Endpoint<DeviceStatusBody, DeviceView>(
        .put, branch + "/devices/current/status", .terminals, "How this device is")
    public static let ticketByCode = Endpoint<Nothing, TicketView>(
        .get, branch + "/codes/{code}", .staffAndTerminals, "A ticket by the code that is printed on it")

    static let printing: [EndpointDescription] = [
        printJobs.description, reprint.description, printJob.description, printJobTicket.description,
        printJobCase.description,
        deviceStatus.description, ticketByCode.description,
    ]
}
