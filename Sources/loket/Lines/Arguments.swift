import ArgumentParser
import QueueCore

// Words of the contract that may be typed as they stand in it.
extension Ticket.Channel: ExpressibleByArgument {}
extension Outcome: ExpressibleByArgument {}
extension Cause: ExpressibleByArgument {}
extension Transfer.Place: ExpressibleByArgument {}
