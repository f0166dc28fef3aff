import Foundation
import QueueCore
import QueueWire
import Terminal
import Words

// The rows of the overview in words, for the screen and for those who have it read out.
extension Sheet {
    func overviewLines(_ overview: Overview, _ house: House) -> [OverviewLine] {
        switch overview.page {
        case .now:
            forecastLines(overview.sight?.forecast) + [heading(words(.countersTitle))]
                + flow.counters.map { line($0, overview) }
                + [heading(words(.queuesTitle))] + house.view.services.map(line)
        case .waiting: (overview.sight?.tickets ?? []).map(waitingLine)
        case .today: (overview.sight?.tickets ?? []).map(closedLine)
        case .devices: deviceLines(overview.sight)
        }
    }

    private func heading(_ text: String) -> OverviewLine { OverviewLine(row: nil, cells: [text]) }

    /// What would help now, and how well waits were told this week.
    private func forecastLines(_ forecast: ForecastView?) -> [OverviewLine] {
        guard let forecast else { return [] }
        let advice =
            forecast.advice.map { remark("▲ " + $0.text, .warning) } ?? uncovered(forecast)
            ?? remark(words(.adviceNone), .quiet)
        let kept = forecast.kept.share.map { share in
            words(.weekKept, ["share": words.percent(share)], count: forecast.kept.visitors)
        }
        return [advice, remark(kept ?? words(.weekUntold), .normal)]
    }

    /// People wait for what no open counter does.
    private func uncovered(_ forecast: ForecastView) -> OverviewLine? {
        let waiting = (flow.house?.view.services ?? []).filter { $0.waiting > 0 }.map(\.id)
        let item = forecast.items.first { $0.wait.state == .noCounter && waiting.contains($0.service) }
        return item.map { remark("▲ " + joined([name(of: $0.service), words(.waitNoCounter)]), .warning) }
    }

    private func remark(_ text: String, _ style: Style) -> OverviewLine {
        OverviewLine(row: nil, cells: [text], style: style, isRemark: true)
    }

    /// What, who, and for how long.
    private func line(_ counter: StaffCounter, _ overview: Overview) -> OverviewLine {
        let doing = doing(counter)
        let hand = counter.ticket.flatMap { overview.ticket($0) }
        let timer = hand.map { state($0) }
        let isLate = timer?.style == .warning
        return OverviewLine(
            row: .counter(counter.id),
            cells: [
                flow.house?.name(of: counter.id, in: words.language) ?? counter.id.text,
                doing.whole, timer?.whole ?? counter.reason ?? "", name(of: counter.staff),
                hand.map { name(of: $0.ticket.service) } ?? "",
            ],
            style: isLate ? .warning : doing.style)
    }

    private func line(_ service: ServiceView) -> OverviewLine {
        let isLate = isOverTarget(service)
        let state = service.open ? "● " + words(.serviceIsOpen) : "– " + words(.serviceIsClosed)
        return OverviewLine(
            row: .service(service.id),
            cells: [
                name(of: service.id), state,
                service.waiting == 0 ? "0" : joined([words.number(service.waiting), longest(service)]),
                service.open ? "" : service.closedReason ?? "",
            ],
            style: isLate ? .warning : service.open ? .normal : .quiet)
    }

    func isOverTarget(_ service: ServiceView) -> Bool {
        guard let target = service.targetSeconds, let wait = service.longestWaitSeconds else { return false }
        return wait > target
    }

    /// The longest wait, and what it should not exceed.
    func longest(_ service: ServiceView) -> String {
        let longest = wait(service)
        guard isOverTarget(service), let target = service.targetSeconds else { return longest }
        return longest + " ▲ " + words(.overTarget, ["minutes": words.number(target / 60)])
    }

    func wait(_ service: ServiceView) -> String {
        service.longestWaitSeconds.map { words(.longest, ["time": minutes($0 * 1_000)]) } ?? ""
    }

    private func waitingLine(_ view: TicketView) -> OverviewLine {
        let isLate = isOverTarget(view)
        return OverviewLine(
            row: .ticket(view.subject),
            cells: [
                view.ticket.number, name(of: view.ticket.service), waiting(view) + (isLate ? " ▲" : ""),
                view.person?.name ?? "", whyOrWhyNot(view), text(of: .priority(view.ticket.priority)),
            ],
            style: isLate ? .warning : .normal)
    }

    private func closedLine(_ view: TicketView) -> OverviewLine {
        let isAbsent = view.ticket.closedAs == .absent
        return OverviewLine(
            row: .ticket(view.subject),
            cells: [
                view.ticket.number, name(of: view.ticket.service),
                words(isAbsent ? .closedAbsent : .closedLeft), clock(view.ticket.closedAt),
                view.person?.name ?? "",
            ])
    }

    private func deviceLines(_ sight: Overview.Sight?) -> [OverviewLine] {
        guard let sight, !sight.devices.isEmpty || !sight.jobs.isEmpty else { return [] }
        let names = Dictionary(
            sight.devices.map { ($0.id, $0.name ?? words(role: $0.role)) }, uniquingKeysWith: { $1 })
        let jobs = sight.jobs.map { job in line(job, on: names[job.device] ?? job.device) }
        return [heading(words(.pageDevices))] + sight.devices.map(line)
            + (jobs.isEmpty ? [] : [heading(words(.printsTitle))] + jobs)
    }

    private func line(_ device: DeviceView) -> OverviewLine {
        let printer = device.status?.printer.map { words(of: $0) }
        let heard =
            device.status.map { words(.deviceHeard, ["time": clock($0.at)]) } ?? words(.deviceSilent)
        return OverviewLine(
            row: .device(device.id),
            cells: [
                device.name ?? words(role: device.role), printer?.text ?? "–", heard,
                device.name == nil ? "" : words(role: device.role),
            ],
            style: printer?.style ?? .normal)
    }

    private func line(_ job: PrintJobView, on device: String) -> OverviewLine {
        let state =
            switch job.state {
            case .queued: words(.printQueued)
            case .printed: words(.printDone)
            case .failed: words(.printFailed)
            case .reprinted: words(.printAgain)
            }
        return OverviewLine(
            row: .job(job.id),
            cells: [job.number, state, clock(job.queuedAt), device, job.copy ? words(.printCopy) : ""],
            style: job.state == .failed ? .warning : .normal)
    }

    private func words(of printer: PrinterState) -> (text: String, style: Style) {
        switch printer {
        case .ok: ("● " + words(.printerOk), .good)
        case .none: ("– " + words(.withoutPrinter), .quiet)
        case .paperLow: ("▲ " + words(.printerPaperLow), .warning)
        case .paperOut: ("▲ " + words(.printerPaperOut), .warning)
        case .coverOpen: ("▲ " + words(.printerCoverOpen), .warning)
        case .offline: ("▲ " + words(.printerOffline), .warning)
        case .failed: ("▲ " + words(.printerBroken), .warning)
        }
    }

    private func words(role: DeviceRole) -> String {
        switch role {
        case .kiosk: words(.roleKiosk)
        case .display: words(.roleDisplay)
        case .integration: words(.roleIntegration)
        }
    }

    private func clock(_ instant: Instant?) -> String {
        instant.map { words.time(Date($0), in: flow.house?.zone ?? .gmt) } ?? ""
    }
}
