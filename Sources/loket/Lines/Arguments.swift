import ArgumentParser
import QueueCore

// Words of the contract that may be typed as they stand in it.
extension Ticket.Channel: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
extension Cause: ExpressibleByArgument {}
extension Transfer.Place: ExpressibleByArgument {}
extension Case.Kind: ExpressibleByArgument {}
extension Case.State: ExpressibleByArgument {}
extension Case.ClosedAs: ExpressibleByArgument {}
extension Case.Channel: ExpressibleByArgument {}
extension Case.Severity: ExpressibleByArgument {}
extension Case.Remedy: ExpressibleByArgument {}
extension Letter.Direction: ExpressibleByArgument {}
extension Letter.Medium: ExpressibleByArgument {}
extension Due.State: ExpressibleByArgument {}
extension SurveyAnswer.Resolved: ExpressibleByArgument {}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
