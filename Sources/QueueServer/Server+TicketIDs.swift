import QueueCore
import Secrets

extension Server {
    /// 128 bits as text: the milliseconds first, so that new ones lie side by side in the tables and a
    /// batch writes fewer pages; then 80 bits that nobody can foresee.
    func newTicketID(at instant: Instant) -> TicketID {
        let moment = withUnsafeBytes(of: UInt64(instant.milliseconds).bigEndian) { Array($0.suffix(6)) }
        return TicketID(Secrets.text(moment + settings.unpredictable(10)))
    }
}
