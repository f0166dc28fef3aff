import QueueClient
import QueueCore
import Terminal

/// Runs a kiosk in plain lines, for screen readers: what is new is appended, and the cursor stands where the
/// answer goes. The same flow as on the screen; it ends with its lines.
///
/// - Parameters:
///   - lines: what is entered, a line each.
///   - hide: says whether what is entered from now on may be seen.
///   - write: shows a text as it is.
@MainActor
public func runKioskLines(
    _ client: QueueClient, branch: BranchID, _ equipment: KioskEquipment, times: AsyncStream<Instant>,
    lines: AsyncStream<String>, hide: @MainActor (Bool) -> Void,
    write: @MainActor (String) throws -> Void
) async throws -> KioskEnd {
    let turn = KioskTurn(client, branch, equipment)
    var telling = KioskTelling()
    turn.begin()
    defer { turn.cancel() }
    for await event in merged(turn.sources(times), lines) {
        guard let event, turn.take(event, on: .lineMode) else { break }
        hide(turn.flow.isSecret)
        guard let news = telling.news(of: turn.flow), !news.isEmpty else { continue }
        try write("\n" + news.joined(separator: "\n") + "\n" + turn.flow.prompt + " ")
    }
    return turn.end
}

extension Size {
    /// Lines have all the room that a page may need.
    fileprivate static let lineMode = Size(columns: 100, rows: 60)
}

/// All events in one stream; nil: there will be no more lines.
@MainActor
private func merged(
    _ sources: [EventSource<KioskEvent>], _ lines: AsyncStream<String>
) -> AsyncStream<KioskEvent?> {
    AsyncStream { bring in
        let feeding = Task {
            await withThrowingTaskGroup(of: Void.self) { group in
                for source in sources {
                    group.addTask {
                        try await source.each { event in
                            bring.yield(event)
                            return true
                        }
                    }
                }
                for await line in lines { bring.yield(.line(line)) }
                bring.yield(nil)
                group.cancelAll()
            }
        }
        bring.onTermination = { _ in feeding.cancel() }
    }
}
