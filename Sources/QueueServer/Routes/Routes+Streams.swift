import Hummingbird
import JSON
import QueueCore
import QueueStore
import QueueWire
import ServiceLifecycle

extension Server {
    /// Live screens and the feed.
    func addStreamRoutes(to router: Router<Context>) {
        serve(raw: Endpoints.board, on: router) { _, ask in
            guard let frame = boards.frame(of: ask.office, forDisplay: ask.isDisplay) else {
                throw Refusal.unknown(.branch)
            }
            return Response(
                status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
                body: .init(byteBuffer: frame.json))
        }
        serve(raw: Endpoints.boardStream, on: router) { request, ask in try boardStream(request, ask) }
        serve(raw: Endpoints.visitStream, on: router) { request, ask in
            let secret = ask.parameters[0]
            let branch = try await visit(secret).0
            let before = request.headers[.lastEventID].map { VisitNews(lastEventID: $0) }
            let access = Endpoints.visitStream.access
            return try stream(request, ask, access, of: branch) { (last: VisitNews?) in
                let (branch, ticket, ahead) = try await visit(secret)
                let facts = facts(of: ticket, ahead: ahead, branch)
                return VisitNews.next(facts, after: last ?? before)
            }
        }
        serve(raw: Endpoints.events, on: router) { request, ask in try await events(request, ask) }
        serve(raw: Endpoints.ticketEvents, on: router) { _, ask in
            let (ticket, _) = try await find(ask.ticket, ask.office)
            return try await eventPage(ask, ofTicket: ticket.ordinal)
        }
    }

    private func events(_ request: Request, _ ask: Ask<Nothing>) async throws -> Response {
        guard request.headers[.accept]?.contains("text/event-stream") ?? false else {
            return try await eventPage(ask, ofTicket: nil)
        }
        let asked = request.headers[.lastEventID] ?? ask.query[.after]
        let start = try number(asked)
        let branch = ask.office
        return try stream(request, ask, Endpoints.events.access, of: branch) { (last: Int?) in
            let rows = try await database.events(branch, after: last ?? start, limit: 500)
            guard let newest = rows.last?.seq else { return nil }
            var event = ByteBuffer()
            for row in rows { event.writeString("id: \(row.seq)\nevent: event\ndata: \(row.body)\n\n") }
            return (newest, event)
        }
    }

    /// Events are told as they were written: nothing is read and written again.
    private func eventPage(_ ask: Ask<Nothing>, ofTicket ordinal: Int?) async throws -> Response {
        let limit = try ask.limit()
        let after = try number(ask.query[.after])
        let found = try await database.events(ask.office, after: after, limit: limit + 1, ofTicket: ordinal)
        let rows = found.prefix(limit)
        let next = found.count > limit ? rows.last.map { "\"\($0.seq)\"" } : nil
        let body = "{\"items\":[\(rows.map(\.body).joined(separator: ","))],\"next\":\(next ?? "null")}"
        return Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: body)))
    }

    private func number(_ text: String?) throws -> Int {
        guard let text else { return 0 }
        guard let number = Int(text), number >= 0 else {
            throw Refusal.badRequest([.init(path: "/query/after", reason: "must be an event's number")])
        }
        return number
    }

    /// Sends what `next` gives, at once and after each change, until either side ends. `next` gets
    /// the mark of what was sent last and gives nothing when that is still true. A slow reader is
    /// asked only when it has taken what came before.
    private func stream<Mark: Sendable>(
        _ request: Request, _ ask: Ask<Nothing>, _ access: Access, of branch: BranchID,
        next: @escaping @Sendable (Mark?) async throws -> (Mark, ByteBuffer)?
    ) throws(Refusal) -> Response {
        let seat = try streamSeats.seat(for: ask.caller)
        let rings = bell.rings(of: branch).cancelOnGracefulShutdown()
        let beats = bell.beats
        let body = ResponseBody { writer in
            var writer = writer
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                var last: Mark?
                if let (mark, bytes) = try await next(nil) {
                    last = mark
                    try await writer.write(bytes)
                }
                var heard = beats
                for await _ in rings {
                    guard isStillAdmitted(ask.caller, to: access, branch) else { break }
                    while let (mark, bytes) = try await next(last) {
                        last = mark
                        try await writer.write(bytes)
                    }
                    if heard != bell.beats {
                        heard = bell.beats
                        try await writer.write(
                            ByteBuffer(string: "event: beat\ndata: {\"at\":\"\(now)\"}\n\n"))
                    }
                }
                try await writer.finish(nil)
                withExtendedLifetime(seat) {}
            }
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }
}

extension Ask {
    var isDisplay: Bool {
        if case .device(let device, .display) = caller.kind { device.branch == branch } else { false }
    }
}
