import Hummingbird
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// Who works here, and one in another's place.
    func addColleagueRoutes(to router: Router<Context>) {
        serve(Endpoints.colleagues, on: router) { ask throws(Refusal) in
            let colleagues = try published(ask.office).read { office in
                office.configuration.staff.map { person in
                    ColleagueView(
                        id: person.user, name: people.account(person.user)?.name ?? person.name,
                        role: person.role, services: person.services,
                        counter: office.counter(of: person.user)?.id)
                }
            }
            return Answer(try ask.page(of: colleagues, by: \.id.text))
        }
        serve(Endpoints.takeover, on: router) { ask throws(Refusal) in
            guard let user = ask.body.staff ?? ask.caller.actor.staff else { throw .forbidden }
            let counter = CounterID(ask.subject)
            let receipt = try await submit(.takeOver(counter, user, elsewhere: nil), ask)
            try await note(.tookOver, ask, receipt, subject: "\(counter) \(user)")
            return Answer(try await counterView(counter, ask.office), isReplay: receipt.isReplay)
        }
    }
}
