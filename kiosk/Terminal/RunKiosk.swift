import QueueClient
import QueueCore
import QueueWire
import Terminal

/// Runs a kiosk on this terminal until it is asked to end (SIGTERM); no visitor's key ends it.
///
/// - Parameters:
///   - client: with the kiosk's device token, where the branch wants one.
///   - times: the time, several times a second, by the same clock as the equipment's.
@MainActor
public func runKiosk(
    _ client: QueueClient, branch: BranchID, terminal: TerminalOptions, _ equipment: KioskEquipment,
    times: AsyncStream<Instant>
) async throws -> KioskEnd {
    try await TerminalSession.run(terminal) { session in
        let turn = KioskTurn(client, branch, equipment)
        let canvas = KioskCanvas()
        turn.begin()
        defer { turn.cancel() }
        try await session.loop(
            keys: KioskEvent.key, sources: turn.sources(times),
            screen: { canvas.screen(of: turn.flow, $0) },
            step: { event in turn.take(event, on: session.size) })
        return turn.end
    }
}

/// Keeps the last screen for as long as nothing on it changes: a kiosk stands idle most of its days.
@MainActor
private final class KioskCanvas {
    private var last: (look: KioskLook, screen: Screen)?

    func screen(of flow: KioskFlow, _ size: Size) -> Screen {
        let look = KioskLook(flow)
        if let last, last.look == look, last.screen.size == size { return last.screen }
        let screen = kioskScreen(flow, size)
        last = (look, screen)
        return screen
    }
}

/// All that a kiosk reacts to.
enum KioskEvent: Sendable {
    case key(Key)
    /// With nothing behind it.
    case escape
    /// In line mode.
    case line(String)
    case time(Instant)
    case news(BoardNews)
    case branch(Result<BranchView, ClientFailure>)
    case ticket(Result<Issued, ClientFailure>, Order)
    case paper(Slip.Paper, number: String)
    case found(Result<TicketView, ClientFailure>, Pointer)
    case sent(Result<Sent, ClientFailure>, Errand)
    case verified(Result<Role, ClientFailure>, StaffID)
    case tried(PrinterTrial)
}
