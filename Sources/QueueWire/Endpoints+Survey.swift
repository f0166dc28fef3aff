import QueueCore

// What visitors think, and what those see who come to look.
extension Endpoints {
    public static let answer = Endpoint<AnswerBody, Answered>(
        .put, "/v1/visits/{secret}/answer", .anyone, "Answer the survey, once, after the visit")
    public static let answerByCode = Endpoint<AnswerBody, Answered>(
        .put, branch + "/codes/{code}/answer", .terminals,
        "The same at a device of the branch, by the code on the ticket")
    public static let survey = Endpoint<Nothing, SurveyView>(
        .get, branch + "/survey", .readers, "What was answered in a month (2026-01), never single answers",
        query: [.month])

    public static let mysteryCodes = Endpoint<Nothing, Page<MysteryCodeView>>(
        .get, branch + "/mysteryCodes", .administrators, "Codes that were given to mystery visitors",
        query: [.limit, .after])
    public static let addMysteryCode = Endpoint<MysteryCodeBody, MysteryCodeView>(
        .post, branch + "/mysteryCodes", .administrators, "A code for one mystery visit; told here alone")
    public static let removeMysteryCode = Endpoint<Nothing, Nothing>(
        .delete, branch + "/mysteryCodes/{code}", .administrators, "Take back a code that was not used")
    public static let scoreVisit = Endpoint<MysteryBody, MysteryVisitView>(
        .put, "/v1/visits/{secret}/mystery", .anyone,
        "Mark one's visit as a mystery visit, and score it against the procedure")
    public static let mysteryVisits = Endpoint<Nothing, Page<MysteryVisitView>>(
        .get, branch + "/mysteryVisits", .overseers, "Mystery visits and their scores",
        query: [.limit, .after])

    static let feedback: [EndpointDescription] = [
        answer.description, answerByCode.description, survey.description, mysteryCodes.description,
        addMysteryCode.description, removeMysteryCode.description, scoreVisit.description,
        mysteryVisits.description,
    ]
}
