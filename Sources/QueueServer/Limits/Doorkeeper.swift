import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import QueueCore

/// Keeps one connection to the limits: lets it in, gives it so long for a head and a body, and closes it
/// when it takes nothing. Whatever it refuses it tells, where that is still possible.
final class Doorkeeper: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let door: Door
    private var address: String?
    /// Is told with the first head that comes.
    private var refusal: Refusal?
    private var isRefusing = false
    private var isReading = false
    /// Of the head that came last.
    private var language: String?
    private var isAnswerBegun = false
    /// Requests whose heads came and whose answers have not ended.
    private var answering = 0
    private var timer: Scheduled<Void>?
    private var stuck: Scheduled<Void>?

    init(_ door: Door) { self.door = door }

    func handlerAdded(context: ChannelHandlerContext) {
        if context.channel.isActive { enter(context) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        stuck?.cancel()
        if let address { door.connections.leave(address) }
        address = nil
    }

    func channelActive(context: ChannelHandlerContext) {
        enter(context)
        context.fireChannelActive()
    }

    private func enter(_ context: ChannelHandlerContext) {
        guard address == nil else { return }
        let address = (context.channel.remoteAddress?.ipAddress ?? "unknown").neighbourhood
        self.address = address
        switch door.connections.enter(address) {
        case .admitted: break
        case .told(let refusal): self.refusal = refusal
        case .turnedAway: return context.close(promise: nil)
        }
        timer = after(door.limits.head, context) { $0.isLate(context) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isRefusing else { return }
        switch Self.unwrapInboundIn(data) {
        case .head(let head):
            language = head.headerFields[.acceptLanguage]
            if let refusal { return refuse(refusal, context) }
            (isReading, answering) = (true, answering + 1)
            stopTimer()
        case .body: break
        case .end:
            isReading = false
            stopTimer()
        }
        context.fireChannelRead(data)
    }

    /// Most bodies came with their heads: only what is still missing is worth a timer.
    func channelReadComplete(context: ChannelHandlerContext) {
        if isReading, timer == nil { timer = after(door.limits.body, context) { $0.isLate(context) } }
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isRefusing else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch Self.unwrapOutboundIn(data) {
        case .head: isAnswerBegun = true
        case .body: break
        case .end: (isAnswerBegun, answering) = (false, answering - 1)
        }
        context.write(data, promise: promise)
    }

    /// One who takes nothing would hold a connection, and what was sent to it, for ever.
    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stuck?.cancel()
            stuck = nil
        } else if stuck == nil {
            stuck = after(door.limits.stuck, context) { _ in context.close(promise: nil) }
        }
        context.fireChannelWritabilityChanged()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let error = error as? HTTPParserError else { return context.fireErrorCaught(error) }
        guard mayTell else { return context.close(promise: nil) }
        let fault = Refusal.Fault(path: "", reason: "is not a request of HTTP/1.1 (\(error))")
        refuse(error == .headerOverflow ? .headersTooLarge : .badRequest([fault]), context)
    }

    private func isLate(_ context: ChannelHandlerContext) {
        guard mayTell else { return context.close(promise: nil) }
        refuse(refusal ?? .requestTimeout, context)
    }

    /// Nothing was answered yet to what is being read.
    private var mayTell: Bool {
        !isRefusing && (isReading ? answering == 1 && !isAnswerBegun : answering == 0)
    }

    private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
        isRefusing = true
        stopTimer()
        let (head, body) = door.problem(refusal, acceptLanguage: language)
        context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
        context.write(Self.wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
            context.close(mode: .output, promise: nil)
        }
        // Closed at once, what the caller is still sending would make its system throw the words away.
        timer = after(.seconds(1), context) { _ in context.close(promise: nil) }
    }

    private func stopTimer() {
        timer?.cancel()
        timer = nil
    }

    private func after(
        _ time: Duration, _ context: ChannelHandlerContext, _ act: @escaping (Doorkeeper) -> Void
    ) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) { act(self) }
    }
}
