import Hummingbird
import QueueCore
import QueueWire

extension Server {
    /// For those who watch over the server.
    func addOperationRoutes(to router: Router<Context>) {
        router.get("/metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4"],
                body: .init(byteBuffer: ByteBuffer(string: metrics())))
        }
        let document = ByteBuffer(bytes: OpenAPI.document())
        router.get("/openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: document))
        }
    }

    /// In the text format of Prometheus; anybody may read it, so that internal services are not in it.
    private func metrics() -> String {
        var lines = [
            "# TYPE loket_waiting gauge", "# TYPE loket_events counter", "# TYPE loket_streams gauge",
        ]
        for branch in ledger.branches {
            guard let office = ledger.office(branch) else { continue }
            let (seq, waiting) = office.read { office in
                (
                    office.seq,
                    office.configuration.services.filter { !$0.isInternal }
                        .map { ($0.id, office.waiting(for: $0.id)) }
                )
            }
            lines.append("loket_events{branch=\"\(branch)\"} \(seq)")
            for (service, count) in waiting {
                lines.append("loket_waiting{branch=\"\(branch)\",service=\"\(service)\"} \(count)")
            }
        }
        lines.append("loket_streams \(bell.watchers + boardCast.count)")
        return lines.joined(separator: "\n") + "\n"
    }
}
