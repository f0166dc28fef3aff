import QueueCore

/// What a case is opened with.
public struct CaseBody: Hashable, Codable, Sendable {
    public var kind: Case.Kind
    /// In the customer's own words.
    public var text: String?
    /// nil: the kiosk for a device, the counter for staff.
    public var channel: Case.Channel?
    public var service: ServiceID?
    /// The visit that it is about: a ticket's id, or today's number. Staff only.
    public var visit: String?
    public var severity: Case.Severity?
    public var causes: [Cause]?
    public var remedy: Case.Remedy?
    public var claim: ClaimBody?
    public var praise: PraiseBody?
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?
    /// Of the acknowledgement.
    public var language: String?
    /// Who looks after it from the beginning. Staff only.
    public var owner: StaffID?
    /// Its number and secret, on paper at the kiosk that asks, for others at the only one.
    public var print: Bool?

    public init(
        kind: Case.Kind, text: String? = nil, channel: Case.Channel? = nil, service: ServiceID? = nil,
        visit: String? = nil, severity: Case.Severity? = nil, causes: [Cause]? = nil,
        remedy: Case.Remedy? = nil, claim: ClaimBody? = nil, praise: PraiseBody? = nil, name: String? = nil,
        phone: String? = nil, email: String? = nil, reference: String? = nil, language: String? = nil,
        owner: StaffID? = nil, print: Bool? = nil
    ) {
        self.kind = kind
        self.text = text
        self.channel = channel
        self.service = service
        self.visit = visit
        self.severity = severity
        self.causes = causes
        self.remedy = remedy
        self.claim = claim
        self.praise = praise
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
        self.language = language
        self.owner = owner
        self.print = print
    }
}

/// What a visitor says about their own visit; the rest is known.
public struct VisitCaseBody: Codable, Sendable {
    public var kind: Case.Kind
    public var text: String?
    public var causes: [Cause]?
    public var remedy: Case.Remedy?
    public var claim: ClaimBody?
    public var praise: PraiseBody?
    public var name: String?
    public var phone: String?
    public var email: String?
    /// For a kiosk: its number and secret on paper, here.
    public var print: Bool?

    public init(
        kind: Case.Kind, text: String? = nil, causes: [Cause]? = nil, remedy: Case.Remedy? = nil,
        claim: ClaimBody? = nil, praise: PraiseBody? = nil, name: String? = nil, phone: String? = nil,
        email: String? = nil, print: Bool? = nil
    ) {
        self.kind = kind
        self.text = text
        self.causes = causes
        self.remedy = remedy
        self.claim = claim
        self.praise = praise
        self.name = name
        self.phone = phone
        self.email = email
        self.print = print
    }
}

/// A claim's product and its warranty card. Amounts are in minor units of the branch's currency.
public struct ClaimBody: Codable, Hashable, Sendable {
    public var product: String?
    public var purchasedOn: BusinessDay?
    public var warranty: String?
    public var priceAgreed: Int?
    public var priceCharged: Int?
    /// What is asked for, in words; `remedy` has the code.
    public var asked: String?

    public init(
        product: String? = nil, purchasedOn: BusinessDay? = nil, warranty: String? = nil,
        priceAgreed: Int? = nil, priceCharged: Int? = nil, asked: String? = nil
    ) {
        self.product = product
        self.purchasedOn = purchasedOn
        self.warranty = warranty
        self.priceAgreed = priceAgreed
        self.priceCharged = priceCharged
        self.asked = asked
    }
}

/// Whom a compliment is for; of a visit without either: whoever served it.
public struct PraiseBody: Codable, Hashable, Sendable {
    public var staff: StaffID?
    public var service: ServiceID?

    public init(staff: StaffID? = nil, service: ServiceID? = nil) {
        self.staff = staff
        self.service = service
    }
}

/// What is put right; what is left out stays. With `version`: only while the case is as it was read.
public struct CaseChangeBody: Codable, Sendable {
    public var version: Int?
    public var service: ServiceID?
    public var severity: Case.Severity?
    public var causes: [Cause]?
    public var remedy: Case.Remedy?
    public var claim: ClaimBody?
    public var name: String?
    public var phone: String?
    public var email: String?
    public var reference: String?

    public init(
        version: Int? = nil, service: ServiceID? = nil, severity: Case.Severity? = nil,
        causes: [Cause]? = nil, remedy: Case.Remedy? = nil, claim: ClaimBody? = nil, name: String? = nil,
        phone: String? = nil, email: String? = nil, reference: String? = nil
    ) {
        self.version = version
        self.service = service
        self.severity = severity
        self.causes = causes
        self.remedy = remedy
        self.claim = claim
        self.name = name
        self.phone = phone
        self.email = email
        self.reference = reference
    }
}

/// Who looks after a case; nil: whoever asks.
public struct CaseOwnerBody: Codable, Sendable {
    public var version: Int?
    public var staff: StaffID?

    public init(version: Int? = nil, staff: StaffID? = nil) {
        self.version = version
        self.staff = staff
    }
}

/// A step that needs no words.
public struct CaseStateBody: Codable, Sendable {
    public var version: Int?
    public init(version: Int? = nil) { self.version = version }
}

/// A step with words: an acknowledgement (nil: the usual one), why a case is opened again.
public struct CaseTextBody: Codable, Sendable {
    public var version: Int?
    public var text: String?

    public init(version: Int? = nil, text: String? = nil) {
        self.version = version
        self.text = text
    }
}

/// What was decided.
public struct CaseDecisionBody: Codable, Sendable {
    public var version: Int?
    public var text: String
    /// What is granted; nil: nothing of what was asked for.
    public var remedy: Case.Remedy?

    public init(version: Int? = nil, text: String, remedy: Case.Remedy? = nil) {
        self.version = version
        self.text = text
        self.remedy = remedy
    }
}

/// How a case ended.
public struct CaseClosureBody: Codable, Sendable {
    public var version: Int?
    public var closedAs: Case.ClosedAs

    public init(version: Int? = nil, closedAs: Case.ClosedAs) {
        self.version = version
        self.closedAs = closedAs
    }
}

/// What was said between customer and office.
public struct LetterBody: Codable, Sendable {
    public var direction: Letter.Direction
    public var medium: Letter.Medium
    public var text: String
    /// nil: now.
    public var at: Instant?

    public init(direction: Letter.Direction, medium: Letter.Medium, text: String, at: Instant? = nil) {
        self.direction = direction
        self.medium = medium
        self.text = text
        self.at = at
    }
}
