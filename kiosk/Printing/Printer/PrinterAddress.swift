/// Where a printer is.
public enum PrinterAddress: Hashable, Sendable {
    /// Raw TCP. A host in figures spares the wait for a name server.
    case network(host: String, port: UInt16)
    /// A file that leads to one, such as /dev/usb/lp0.
    case device(path: String)

    /// The port for raw print data on printers with a network.
    public static let usualPort: UInt16 = 9100

    /// Reads "192.0.2.7", "printer.example:9101", "[2001:db8::7]:9100" or "/dev/usb/lp0"; nil for anything
    /// else.
    public init?(_ text: String) {
        if text.hasPrefix("/") {
            self = .device(path: text)
            return
        }
        let form = /(?:\[(?<figures>[0-9A-Fa-f:.]+)\]|(?<name>[0-9A-Za-z.\-]+))(?::(?<port>[0-9]+))?/
        guard let parts = text.wholeMatch(of: form)?.output, let host = parts.figures ?? parts.name,
            let port = parts.port.map({ UInt16($0) }) ?? Self.usualPort, port > 0
        else { return nil }
        self = .network(host: String(host), port: port)
    }
}
