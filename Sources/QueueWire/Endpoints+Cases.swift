import QueueCore

// Complaints, compliments, suggestions and claims.
extension Endpoints {
    private static let oneCase = branch + "/cases/{case}"

    public static let cases = Endpoint<Nothing, Page<CaseFacts>>(
        .get, branch + "/cases", .staff, "Cases, those that are due first in front",
        query: [.state, .kind, .owner, .overdue, .reference, .limit, .after])
    public static let openCase = Endpoint<CaseBody, CaseOpened>(
        .post, branch + "/cases", .issuers, "Open a case; its number and secret are told here")
    public static let caseView = Endpoint<Nothing, CaseView>(
        .get, oneCase, .staff, "One case, by id or number, with its history and letters")
    public static let changeCase = Endpoint<CaseChangeBody, CaseView>(
        .put, oneCase, .counters, "Put right what a case is about")
    public static let acknowledgeCase = Endpoint<CaseTextBody, CaseView>(
        .put, oneCase + "/acknowledgement", .counters, "Tell the customer that the case is here")
    public static let ownCase = Endpoint<CaseOwnerBody, CaseView>(
        .put, oneCase + "/owner", .counters, "Give a case to a colleague, or take it oneself")
    public static let disownCase = Endpoint<Nothing, CaseView>(
        .delete, oneCase + "/owner", .counters, "Put a case back, so that anybody may take it")
    public static let beginCase = Endpoint<CaseStateBody, CaseView>(
        .put, oneCase + "/work", .counters, "Begin to work on a case")
    public static let decideCase = Endpoint<CaseDecisionBody, CaseView>(
        .put, oneCase + "/decision", .counters, "Decide a case, in words that the customer reads")
    public static let closeCase = Endpoint<CaseClosureBody, CaseView>(
        .put, oneCase + "/closure", .counters, "Close a case")
    public static let reopenCase = Endpoint<CaseTextBody, CaseView>(
        .delete, oneCase + "/closure", .counters, "Open a case again")
    public static let writeLetter = Endpoint<LetterBody, CaseView>(
        .post, oneCase + "/correspondence", .counters, "Log a letter, e-mail, call or visit, in or out")

    public static let compliments = Endpoint<Nothing, Page<ComplimentView>>(
        .get, branch + "/compliments", .staff, "Praise for whoever asks, and for the services they serve",
        query: [.limit, .after])
    public static let readCompliment = Endpoint<Nothing, ComplimentView>(
        .put, branch + "/compliments/{case}/reading", .staff, "The one who is praised has read it")

    public static let caseBySecret = Endpoint<Nothing, PublicCase>(
        .get, "/v1/cases/{secret}", .anyone, "How the customer's own case stands", query: [.number])
    public static let openCaseOfVisit = Endpoint<VisitCaseBody, CaseOpened>(
        .post, "/v1/visits/{secret}/cases", .anyone, "Open a case about one's own visit")

    static let caseWork: [EndpointDescription] = [
        cases.description, openCase.description, caseView.description, changeCase.description,
        acknowledgeCase.description, ownCase.description, disownCase.description, beginCase.description,
        decideCase.description, closeCase.description, reopenCase.description, writeLetter.description,
        compliments.description, readCompliment.description, caseBySecret.description,
        openCaseOfVisit.description,
    ]
}
