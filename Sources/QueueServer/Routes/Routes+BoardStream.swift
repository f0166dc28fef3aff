import Hummingbird
import QueueCore
import QueueStore
import QueueWire
import ServiceLifecycle

extension Server {
    /// The first frame goes the usual way; those that follow are written to all boards at once.
    func boardStream(_ request: Request, _ ask: Ask<Nothing>) throws(Refusal) -> Response {
        let (branch, isDisplay, channel, caller) = (ask.office, ask.isDisplay, ask.channel, ask.caller)
        let seat = try streamSeats.seat(for: ask.caller)
        let body = ResponseBody { writer in
            var writer = writer
            let frame = boards.frame(of: branch, forDisplay: isDisplay)
            try await writer.write(frame?.event ?? ByteBuffer(string: "\n"))
            let reader = BoardReader(isDisplay: isDisplay, version: frame?.version) {
                isStillAdmitted(caller, to: Endpoints.boardStream.access, branch)
            }
            try await boardCast.join(channel, branch, reader)
            do {
                try await untilItCloses(request)
            } catch {
                try await boardCast.leave(channel, branch)
                throw error
            }
            try await boardCast.leave(channel, branch)
            try await writer.finish(nil)
            withExtendedLifetime(seat) {}
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }

    /// Until the reader hangs up, or the server stops.
    private func untilItCloses(_ request: Request) async throws {
        let (silence, end) = AsyncStream<Void>.makeStream()
        try await request.body.consumeWithInboundCloseHandler { _ in
            await withGracefulShutdownHandler {
                for await _ in silence {}
            } onGracefulShutdown: {
                end.finish()
            }
        } onInboundClosed: {
            end.finish()
        }
    }
}
