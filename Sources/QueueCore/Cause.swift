/// Why a customer is dissatisfied, by the codes of the field: on a visit's log, a case and a survey.
public enum Cause: String, Codable, CaseIterable, Hashable, Sendable {
    case unprofessional
    case treatedAsNumber
    /// Not done well the first time.
    case notFirstTime
    case poorResult
    case worryNotResolved
    case discourtesy
    /// Higher than was agreed.
    case priceHigher
    case slowAnswer
    case badAttitude
}
