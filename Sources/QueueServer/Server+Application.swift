import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import QueueCore
import QueueWire
import ServiceLifecycle
import Words

extension Server {
    /// Every route of the contract; a known path asked in another way is 405, an unknown one 404.
    func router() -> Router<Context> {
        let router = Router(context: Context.self)
        addPublicRoutes(to: router)
        addTicketRoutes(to: router)
        addCounterRoutes(to: router)
        addSessionRoutes(to: router)
        addOfficeRoutes(to: router)
        addPublishingRoutes(to: router)
        addDeviceRoutes(to: router)
        addPairingRoutes(to: router)
        addPrintingRoutes(to: router)
        addLogRoutes(to: router)
        addContactRoutes(to: router)
        addVisitRoutes(to: router)
        addAlarmRoutes(to: router)
        addAppointmentRoutes(to: router)
        addPlanRoutes(to: router)
        addAlertRoutes(to: router)
        addColleagueRoutes(to: router)
        addStreamRoutes(to: router)
        addForecastRoutes(to: router)
        addTurnRoutes(to: router)
        addOperationRoutes(to: router)
        addCaseOpeningRoutes(to: router)
        addCaseRoutes(to: router)
        addCasePageRoute(to: router)
        addComplimentRoutes(to: router)
        addSurveyRoutes(to: router)
        addMysteryRoutes(to: router)
        addDueRoutes(to: router)
        addReportRoutes(to: router)
        addPrivacyRoutes(to: router)
        addPageRoutes(to: router)
        refuseOtherMethods(on: router)
        return router
    }

    private func refuseOtherMethods(on router: Router<Context>) {
        var methods: [String: Set<String>] = [
            "/metrics": ["GET"], "/openapi.json": ["GET"], "/v/{secret}": ["GET", "POST"],
            "/c/{secret}": ["GET"], Endpoints.unknownReport.path: ["GET"],
        ]
        for endpoint in Endpoints.all { methods[endpoint.path, default: []].insert(endpoint.method.rawValue) }
        let every = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"]
        for (path, known) in methods {
            for name in every where !known.contains(name) {
                guard let method = HTTPRequest.Method(rawValue: name) else { continue }
                router.on(.init(path), method: method) { request, context in
                    var response = Response(.methodNotAllowed, words(request, context))
                    response.headers[.allow] = known.sorted().joined(separator: ", ")
                    return response
                }
            }
        }
    }

    /// Where and how the server listens.
    public struct Listening: Sendable {
        public var host: String
        public var port: Int
        /// PEM files; nil: plain HTTP.
        public var tls: (certificate: String, key: String)?

        public init(host: String, port: Int, tls: (certificate: String, key: String)? = nil) {
            self.host = host
            self.port = port
            self.tls = tls
        }
    }

    /// The server as a service that runs until it is told to stop. `ready` is told the bound port.
    public func application(
        _ listening: Listening, ready: @escaping @Sendable (Int) async -> Void
    ) throws -> some ServiceLifecycle.Service {
        let http = HTTPServerBuilder.http1(configuration: lineConfiguration())
        let builder: HTTPServerBuilder =
            if let tls = listening.tls {
                try .tls(http, tlsConfiguration: tlsConfiguration(tls))
            } else {
                http
            }
        var application = Application(
            responder: Unrouted(server: self, routed: router().buildResponder()), server: builder,
            configuration: ApplicationConfiguration(
                address: .hostname(listening.host, port: listening.port), backlog: 4_096),
            onServerRunning: { channel in await ready(channel.localAddress?.port ?? listening.port) },
            logger: log)
        application.addServices(Heart(server: self))
        return application
    }

    private func lineConfiguration() -> HTTP1Channel.Configuration {
        let limits = settings.limits
        let door = Door(limits: limits, connections: Connections(limits)) { houseLanguage(of: nil) }
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [Doorkeeper(door)], idleTimeout: TimeAmount(limits.idle),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes,
                maxHeaderFieldCount: 100))
    }

    /// In words, where the address was the trouble: taken, not this machine's, or not allowed.
    public static func whyNotListening(_ error: any Error) -> String? {
        if error is SocketAddressError.UnknownHost { return "there is no such host" }
        guard let error = error as? IOError,
            [EADDRINUSE, EADDRNOTAVAIL, EACCES].contains(error.errnoCode)
        else { return nil }
        return String(cString: strerror(error.errnoCode))
    }

    private func tlsConfiguration(_ files: (certificate: String, key: String)) throws -> TLSConfiguration {
        let chain = try NIOSSLCertificate.fromPEMFile(files.certificate)
        let key = try NIOSSLPrivateKey(file: files.key, format: .pem)
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv12
        // A client that does not say good-bye must not hold up the end of the server.
        configuration.shutdownTimeout = .milliseconds(500)
        return configuration
    }
}

/// An unknown path gets a problem like any other refusal.
private struct Unrouted<Routed: HTTPResponder>: HTTPResponder where Routed.Context == QueueServer.Context {
    let server: Server
    let routed: Routed

    func respond(to request: Request, context: QueueServer.Context) async throws -> Response {
        let response = try await routed.respond(to: request, context: context)
        // The router's own answer has no body; a handler's refusal always has one.
        guard response.status == .notFound, response.headers[.contentType] == nil else { return response }
        return Response(.notFound, server.words(request, context))
    }
}

/// What beats while the server runs: time's own commands each second, the streams' heart-beat each
/// ten, the bell, and once an hour what is no longer needed.
private struct Heart: ServiceLifecycle.Service {
    let server: Server

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await server.bell.run(server.boardCast.send) }
                group.addTask { await server.run(every: .seconds(1)) { await server.tick() } }
                group.addTask { await server.run(every: .seconds(10)) { server.beat() } }
                if server.settings.forecasts { group.addTask { await server.forecast() } }
                group.addTask { await server.run(every: .seconds(3_600)) { await server.forget() } }
                group.addTask { await server.run(every: .seconds(60)) { await server.keepRetention() } }
                await group.next()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            server.bell.stop()
        }
    }
}

extension Server {
    /// All streams are heard to be alive.
    fileprivate func beat() {
        bell.beat()
        boardCast.beat(at: now)
    }

    func run(every period: Duration, _ act: @Sendable () async -> Void) async {
        while !Task.isShuttingDownGracefully, await hasPassed(period) { await act() }
    }

    /// false: cancelled meanwhile, for the server stops.
    private func hasPassed(_ period: Duration) async -> Bool {
        do {
            try await Task.sleep(for: period)
            return true
        } catch {
            return false
        }
    }

    /// Retries come within two days; sessions end when they are idle.
    func forget() async {
        do {
            try await database.forgetKeys(before: now - 48 * 60.minutes)
            try await database.forgetPaper(before: now - 48 * 60.minutes)
            try await people.endSessions(unusedSince: now - settings.sessionIdle)
        } catch {
            log.warning("what is no longer needed could not be deleted: \(error)")
            heed(error)
        }
    }
}
