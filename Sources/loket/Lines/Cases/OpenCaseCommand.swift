import ArgumentParser
import QueueCore
import QueueWire
import Words

struct OpenCaseCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a case; its number and secret are told here.",
        discussion: """
            With --secret a visitor opens one about their own visit. Amounts are in the currency's minor \
            units: 1250 is 12.50.
            """)

    @OptionGroup var options: LineOptions

    @Argument(help: "What it is.")
    var kind: Case.Kind
    @Option(help: "In the customer's words.")
    var text: String?
    @Option(help: "How it came.")
    var channel: Case.Channel?
    @Option(help: .init("The service that it is about.", valueName: "id"))
    var service: String?
    @Option(help: .init("The visit that it is about.", valueName: "number"))
    var visit: String?
    @Option(help: "The secret of one's own visit.")
    var secret: String?
    @Option(help: "How bad it is.")
    var severity: Case.Severity?
    @OptionGroup var about: CaseAbout
    @Option(help: .init("A compliment for this person.", valueName: "user"))
    var praiseStaff: String?
    @Option(help: .init("A compliment for the people of this service.", valueName: "id"))
    var praiseService: String?
    @Option(help: .init("Who looks after it.", valueName: "user"))
    var owner: String?
    @Flag(help: "Print its number and secret at the kiosk.")
    var print = false

    func act(_ caller: Caller) async throws {
        let answer =
            if let secret {
                try await caller.ask(Endpoints.openCaseOfVisit, [secret], body: visitBody)
            } else {
                try await caller.ask(Endpoints.openCase, [caller.branch().text], body: body)
            }
        try await caller.show(answer) { opened in
            let words = caller.words
            let first = words(.didOpenCase, ["number": opened.case.number])
            let key = opened.link.map { words(.followAt, ["link": $0]) }
            return [first, key ?? words(.caseSecret, ["secret": opened.secret]), opened.acknowledgement]
                .compactMap(\.self).joined(separator: "\n")
        }
    }

    private var praise: PraiseBody? {
        guard praiseStaff != nil || praiseService != nil else { return nil }
        return PraiseBody(
            staff: praiseStaff.map { StaffID($0) }, service: praiseService.map { ServiceID($0) })
    }

    private var body: CaseBody {
        CaseBody(
            kind: kind, text: text, channel: channel, service: service.map { ServiceID($0) }, visit: visit,
            severity: severity, causes: about.causes, remedy: about.remedy, claim: about.claim,
            praise: praise, name: about.name, phone: about.phone, email: about.email,
            reference: about.reference, language: options.language, owner: owner.map { StaffID($0) },
            print: print ? true : nil)
    }

    private var visitBody: VisitCaseBody {
        VisitCaseBody(
            kind: kind, text: text, causes: about.causes, remedy: about.remedy, claim: about.claim,
            praise: praise, name: about.name, phone: about.phone, email: about.email)
    }
}

struct ChangeCaseCommand: LineCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: "Put right what a case is about; what is left out stays.")

    @OptionGroup var options: LineOptions

    @Argument(help: .caseNumber)
    var number: String
    @Option(help: .init("The service that it is about.", valueName: "id"))
    var service: String?
    @Option(help: "How bad it is; the answer is due by its rule.")
    var severity: Case.Severity?
    @OptionGroup var about: CaseAbout
    @Option(help: "Only while the case has this version.")
    var version: Int?

    func act(_ caller: Caller) async throws {
        let body = CaseChangeBody(
            version: version, service: service.map { ServiceID($0) }, severity: severity,
            causes: about.causes, remedy: about.remedy, claim: about.claim, name: about.name,
            phone: about.phone, email: about.email, reference: about.reference)
        try await caller.act(Endpoints.changeCase, on: number, body)
    }
}

/// What may be told of any case: causes, claim, person.
struct CaseAbout: ParsableArguments {
    @Option(name: .customLong("cause"), help: "A cause of dissatisfaction; may be given several times.")
    var givenCauses: [Cause] = []
    @Option(help: "What is asked for.")
    var remedy: Case.Remedy?
    @Option(help: "The product.")
    var product: String?
    @Option(help: .init("When it was bought, as 2026-01-31.", valueName: "date"))
    var bought: BusinessDay?
    @Option(help: .init("The number of the warranty card.", valueName: "number"))
    var warranty: String?
    @Option(help: .init("The price that was agreed.", valueName: "minor-units"))
    var agreed: Int?
    @Option(help: .init("The price that was charged.", valueName: "minor-units"))
    var charged: Int?
    @Option(help: .init("What is asked for, in words.", valueName: "text"))
    var asked: String?
    @Option(help: "The customer's name.")
    var name: String?
    @Option(help: "The customer's telephone number.")
    var phone: String?
    @Option(help: "The customer's e-mail address.")
    var email: String?
    @Option(help: "The house's own number for this customer.")
    var reference: String?

    /// nil: nothing was said of them.
    var causes: [Cause]? { givenCauses.isEmpty ? nil : givenCauses }

    var claim: ClaimBody? {
        let claim = ClaimBody(
            product: product, purchasedOn: bought, warranty: warranty, priceAgreed: agreed,
            priceCharged: charged, asked: asked)
        return claim == ClaimBody() ? nil : claim
    }
}
