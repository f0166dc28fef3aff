import QueueCore
import QueueStore
import QueueWire
import Words

// What is asked for with a case, checked.
extension Cleaning {
    mutating func person(
        name: String?, phone: String?, email: String?, reference: String?, _ claim: ClaimBody?
    ) -> CasePerson {
        CasePerson(
            name: self.name(name, "/name"), phone: text(phone, "/phone", atMost: 50),
            email: text(email, "/email"), reference: text(reference, "/reference", atMost: 100),
            purchasedOn: claim?.purchasedOn, warranty: text(claim?.warranty, "/claim/warranty", atMost: 100),
            asked: text(claim?.asked, "/claim/asked", atMost: 2_000))
    }

    /// What was told of the subject; what is left out is as it was.
    mutating func subject(
        _ before: CaseSubject, service: ServiceID?, severity: Case.Severity?, causes: [Cause]?,
        remedy: Case.Remedy?, _ claim: ClaimBody?
    ) -> CaseSubject {
        let prices = 0...1_000_000_000
        return CaseSubject(
            service: service ?? before.service, severity: severity ?? before.severity,
            causes: causes ?? before.causes, remedy: remedy ?? before.remedy,
            product: text(claim?.product, "/claim/product", atMost: 100) ?? before.product,
            priceAgreed: number(claim?.priceAgreed, "/claim/priceAgreed", in: prices) ?? before.priceAgreed,
            priceCharged: number(claim?.priceCharged, "/claim/priceCharged", in: prices)
                ?? before.priceCharged)
    }

    /// Whether so much was said that somebody could answer it.
    mutating func checkSense(
        _ kind: Case.Kind, text: String?, causes: [Cause]?, claim: ClaimBody?, praise: PraiseBody?
    ) {
        if kind != .compliment, praise != nil { fault("/praise", "only a compliment praises somebody") }
        if kind != .claim, kind != .complaint, claim != nil {
            fault("/claim", "only a claim or a complaint has one")
        }
        if praise?.staff != nil, praise?.service != nil {
            fault("/praise/service", "name a person or a service, not both")
        }
        let isSaid = text != nil || !(causes ?? []).isEmpty || claim?.asked != nil
        if kind != .compliment, !isSaid { fault("/text", "must say what it is about") }
    }

    mutating func language(_ code: String?, or house: String) -> Language {
        guard let code else { return Language(rawValue: house) ?? .en }
        if let language = Language(rawValue: code) { return language }
        fault("/language", "must be one of: \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
        return .en
    }
}
