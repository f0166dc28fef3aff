import Printing
import QueueClient
import QueueCore
import QueueWire
import Words

// What a kiosk asks of the server.
extension KioskTurn {
    func view(in language: Language) async -> Result<BranchView, ClientFailure> {
        var client = client
        client.language = language.rawValue
        do throws(ClientFailure) {
            return .success(try await client.send(Endpoints.branchView, [branch.text]))
        } catch {
            return .failure(error)
        }
    }

    var printsTickets: Bool { desk != nil && flow.branch?.kiosk.print ?? false }

    /// A scan whose first signs were digits may have asked for something that it did not mean: it is found
    /// out within this time.
    private static let secondThought = Duration.milliseconds(120)

    /// The same key, however often it takes: one tap, one ticket.
    func answer(to order: Order) async -> Result<Issued, ClientFailure> {
        var body = IssueBody(
            service: order.service, language: order.language.rawValue, priority: order.priority,
            name: order.answer(.name), phone: order.answer(.phone), reference: order.answer(.reference))
        let told = order.told.filter { !$0.value.isEmpty }
        if !told.isEmpty { body.answers = told }
        if printsTickets { body.print = true }
        var client = client
        client.language = order.language.rawValue
        do { try await Task.sleep(for: Self.secondThought) } catch { return .failure(.unreachable("")) }
        do throws(ClientFailure) {
            let issued = try await client.insist(
                Endpoints.issue, [branch.text], body: body, key: order.key, attempts: .max)
            return .success(issued)
        } catch {
            return .failure(error)
        }
    }

    /// The ticket that was taken before.
    func ticket(behind pointer: Pointer) async -> Result<TicketView, ClientFailure> {
        var client = client
        client.language = flow.language.rawValue
        do throws(ClientFailure) {
            switch pointer {
            case .code(let code):
                return .success(try await client.send(Endpoints.ticketByCode, [branch.text, code]))
            case .secret(let secret):
                return .success(try await client.send(Endpoints.visit, [secret]))
            }
        } catch {
            return .failure(error)
        }
    }

    /// Signs in and at once out again: a kiosk keeps nobody's session.
    func role(of user: StaffID, pin: String) async -> Result<Role, ClientFailure> {
        var client = client
        client.token = nil
        client.language = flow.language.rawValue
        do throws(ClientFailure) {
            let session = try await client.send(
                Endpoints.signIn, body: SessionBody(user: user, pin: pin, branch: branch))
            client.token = session.token
            _ = try await client.insist(Endpoints.signOut, attempts: 5)
            return .success(session.staff.role)
        } catch {
            return .failure(error)
        }
    }

    func tryPrinter() async -> PrinterTrial {
        guard let desk else { return .none }
        let failure = await desk.test(.test(in: flow.language, at: flow.branch))
        return failure.map { .failed(flow.words.obstacle($0.cause)) } ?? .printed
    }
}

extension TicketSlip {
    /// Every letter that any of the languages needs, so that the printer's code pages are seen to have them.
    static func test(in language: Language, at branch: BranchView?) -> TicketSlip {
        let words = Words(language)
        let letters = Language.allCases.map { $0.letters }.joined(separator: " ")
        return TicketSlip(
            language: language, number: "T000", service: words(.testTicket),
            branch: branch.map { $0.text($0.names, in: words) } ?? "", issued: "",
            address: words(.testLetters, ["letters": letters]))
    }
}
