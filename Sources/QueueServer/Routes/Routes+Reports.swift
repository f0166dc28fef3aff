import Hummingbird
import HummingbirdCore
import NIOCore
import QueueCore
import QueueStore
import QueueWire

extension Server {
    /// The figures.
    func addReportRoutes(to router: Router<Context>) {
        report(Endpoints.dayReport, on: router, usual: 1) { ask, days throws(Refusal) in
            try await dayReport(ask, days)
        }
        report(Endpoints.resolutionReport, on: router) { ask, days throws(Refusal) in
            try await resolutionReport(ask, days)
        }
        report(Endpoints.surveyReport, on: router) { ask, days throws(Refusal) in
            try await surveyReport(ask, days)
        }
        report(Endpoints.caseReport, on: router) { ask, days throws(Refusal) in
            try await caseReport(ask, days)
        }
        report(Endpoints.costReport, on: router) { ask, days throws(Refusal) in
            try await costReport(ask, days)
        }
        report(Endpoints.clerkReport, on: router) { ask, days throws(Refusal) in
            try await clerkReport(ask, days)
        }
        report(Endpoints.branchReport, on: router) { ask, days throws(Refusal) in
            try await branchReport(ask, days)
        }
        serve(raw: Endpoints.reasonReport, on: router) { request, ask in
            let report = try await reasonReport(ask, try period(ask, usual: 7))
            return reply(report, report.table(of: .reason), to: request)
        }
        serve(raw: Endpoints.causeReport, on: router) { request, ask in
            let report = try await causeReport(ask, try period(ask, usual: 7))
            return reply(report, report.table(of: .cause), to: request)
        }
        serve(Endpoints.unknownReport, on: router) { _ throws(Refusal) in throw .unknown(.report) }
    }

    /// - Parameter days: how many, with today, where none are named.
    private func report<Report: Tabular>(
        _ endpoint: Endpoint<Nothing, Report>, on router: Router<Context>, usual days: Int = 28,
        _ make: @escaping @Sendable (Ask<Nothing>, ClosedRange<BusinessDay>) async throws(Refusal) -> Report
    ) {
        serve(raw: endpoint, on: router) { request, ask in
            let report = try await make(ask, try period(ask, usual: days))
            return reply(report, report.table, to: request)
        }
    }

    /// The branch's own days that are asked for.
    private func period(
        _ ask: Ask<Nothing>, usual days: Int
    ) throws(Refusal) -> ClosedRange<BusinessDay> {
        let today = try published(ask.office).moment(at: ask.now).day
        var reading = QueryReading(ask.query)
        let to = reading.day(.to)
        let from = reading.day(.from)
        let last = to ?? max(today, from ?? today)
        let first = from ?? min(last, today) + (1 - days)
        if first > last { reading.fault(.from, "must not be after “to”") }
        if last.daysSince1970 - first.daysSince1970 >= Self.longestPeriod {
            reading.fault(.from, "must be less than \(Self.longestPeriod) days before “to”")
        }
        try reading.finish()
        return first...last
    }

    private static var longestPeriod: Int { 400 }

    private func reply(
        _ report: some Codable & Sendable, _ table: @autoclosure () -> ReportTable, to request: Request
    ) -> Response {
        guard request.headers[.accept]?.contains("text/csv") ?? false else {
            return Response(Answer(report), success: 200)
        }
        var headers = HTTPFields()
        headers[.contentType] = "text/csv; charset=utf-8; header=present"
        headers[.cacheControl] = "no-store"
        return Response(
            status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: table().text)))
    }
}
