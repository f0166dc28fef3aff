import QueueCore
import QueueWire
import Terminal
import Testing

@testable import Console

/// A call, a letter, an e-mail or somebody at the door: logged without a ticket.
@Suite struct ContactTests {
    private func clerk(_ keys: String) -> Clerk {
        var clerk = Clerk.atDesk(Situation.fillGuided)
        clerk.typeSlowly(keys)
        clerk.press(.function(8))
        return clerk
    }

    private func logged(_ clerk: Clerk) -> ContactBody? {
        if case .logContact(let body)? = clerk.errands.last { body } else { nil }
    }

    @Test(arguments: [
        ("j2\n", Ticket.Channel.telephone, ServiceID("info")), ("j2\t \n", .email, "info"),
        ("j3\t  \n", .letter, "cashier"), ("pj2\t   \n", .walkIn, "info"),
    ])
    func isLoggedByChannelAndService(keys: String, channel: Ticket.Channel, service: ServiceID) {
        #expect(logged(clerk(keys)) == ContactBody(channel: channel, service: service))
    }

    @Test func tellsWhoItWasWhatWasDoneAndForHowLong() throws {
        let clerk = clerk("j2\nEwa Lis\t600 1\t\tK-77\t \tlost card\t\t\t\t\t\t\t12")
        let body = try #require(logged(clerk), "\(clerk.text)")
        #expect(body.name == "Ewa Lis" && body.phone == "600 1" && body.reference == "K-77")
        #expect(body.outcome == .resolved && body.log == LogBody(problem: "lost card"))
        #expect(body.minutes == 12)
    }

    @Test func leavesTheCounterAsItWas() {
        let clerk = clerk("j2\n")
        #expect(clerk.notice == "Information: contact logged")
        #expect(clerk.desk.panel == nil && clerk.hand == nil && clerk.desk.isOpen)
    }

    @Test func asksForWhatIsMissingInWords() {
        let clerk = clerk("j1\n")
        #expect(clerk.notice == "The visit’s log is incomplete: Fill these in first: Problem.")
        #expect(logged(clerk) == nil && clerk.desk.isLogOpen)
    }

    @Test func isAskedForByTheServerToo() {
        var clerk = Clerk.atDesk(Situation.fillGuided)
        clerk.typeSlowly("j2\n")
        clerk.branch.configure { $0.services[1].visit = TestBranch.guide }
        clerk.press(.function(8))
        #expect(clerk.notice?.hasPrefix("The visit’s log is incomplete") == true)
        #expect(clerk.desk.isLogOpen, "nothing that was typed is lost")
    }

    @Test func isNotOfferedWithAVisitorAtTheCounter() {
        #expect(logged(clerk("nj2\n")) == nil)
    }
}
