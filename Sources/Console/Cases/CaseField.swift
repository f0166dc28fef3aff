import QueueCore
import QueueWire

/// What forms about cases ask for.
enum CaseField: Hashable, Sendable {
    // Opening one.
    case kind, text, about, channel, service, phone, email, reference, severity, causes, remedy
    case product, purchased, warranty, agreed, charged, asked, praise

    // Working on one.
    case number, owner, decision, granted, closedAs, why, direction, medium, said
}

/// What a form about cases is filled in for.
enum CaseForm: Equatable, Sendable {
    case kind, find
    case new(Case.Kind)
    /// About the case that is read.
    case give, decide, close, reopen, letter, severity
}
