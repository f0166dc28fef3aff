import Printing
import QueueClient
import QueueCore
import QueueWire
import Words

extension PrintServer {
    /// The server over the wire.
    ///
    /// - Parameter view: the branch and the office's time, once they are known.
    init(
        _ client: QueueClient, _ branch: BranchID,
        view: @escaping @Sendable @MainActor () -> (BranchView, Instant)?
    ) {
        self.init(
            queued: {
                guard await view() != nil else { return nil }
                return await Self.queued(client, branch)
            },
            slip: { job in await Self.slip(of: job, client, branch, view: view) },
            report: { job, end in await Self.report(job, end, client, branch) },
            tell: { news in await Self.tell(news, client, branch) },
            now: { await view()?.1 ?? Instant(milliseconds: 0) })
    }

    private static func queued(_ client: QueueClient, _ branch: BranchID) async -> [QueuedPrint]? {
        do throws(ClientFailure) {
            let page = try await client.send(
                Endpoints.printJobs, [branch.text], query: [.state: "queued", .device: "current"])
            return page.items.map {
                QueuedPrint(id: $0.id, queuedAt: $0.queuedAt, isCopy: $0.copy, isOfCase: $0.case != nil)
            }
        } catch {
            return nil  // asked again in a moment
        }
    }

    private static func slip(
        of job: QueuedPrint, _ client: QueueClient, _ branch: BranchID,
        view: @escaping @Sendable @MainActor () -> (BranchView, Instant)?
    ) async -> TicketSlip? {
        do throws(ClientFailure) {
            if job.isOfCase {
                let opened = try await client.send(Endpoints.printJobCase, [branch.text, job.id])
                guard let (branch, _) = await view() else { return nil }
                let language = branch.languages.lazy.compactMap { Language(tag: $0) }.first ?? .en
                return TicketSlip(Receipt(opened), in: language, at: branch)
            }
            let issued = try await client.send(Endpoints.printJobTicket, [branch.text, job.id])
            guard let (branch, now) = await view() else { return nil }
            return TicketSlip(
                issued.ticket.ticket, at: branch, now: now, link: issued.link, code: issued.code,
                isCopy: job.isCopy)
        } catch {
            return nil  // asked again in a moment
        }
    }

    private static func report(
        _ job: String, _ end: PrintEnd, _ client: QueueClient, _ branch: BranchID
    ) async -> Bool {
        do throws(ClientFailure) {
            _ = try await client.insist(
                Endpoints.printJob, [branch.text, job], body: PrintJobStateBody(end), attempts: 3)
            return true
        } catch {
            // A job that the server does not know, or has closed itself, needs no second report.
            if case .refused = error { return true }
            return false
        }
    }

    private static func tell(_ news: PrinterNews, _ client: QueueClient, _ branch: BranchID) async {
        do throws(ClientFailure) {
            _ = try await client.send(
                Endpoints.deviceStatus, [branch.text],
                body: DeviceStatusBody(printer: PrinterState(news)))
        } catch {
            return  // it is told again within the minute
        }
    }
}

extension PrintJobStateBody {
    fileprivate init(_ end: PrintEnd) {
        switch end {
        case .printed: self.init(state: .printed)
        case .failed(let cause): self.init(state: .failed, reason: cause.rawValue)
        case .tooLate: self.init(state: .failed, reason: "tooLate")
        }
    }
}

extension PrinterState {
    fileprivate init(_ news: PrinterNews) {
        switch news {
        case .ok: self = .ok
        case .paperLow: self = .paperLow
        case .paperOut: self = .paperOut
        case .coverOpen: self = .coverOpen
        case .offline: self = .offline
        case .failed: self = .failed
        }
    }
}
