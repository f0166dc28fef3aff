import NIOCore

/// A CIDR range such as "127.0.0.1/32" or "::1/128".
struct AddressRange: Sendable {
    private let bytes: [UInt8]
    private let bits: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let bytes = AddressRange.bytes(String(parts[0])) else { return nil }
        self.bytes = bytes
        bits = parts.count == 2 ? Int(parts[1]) ?? -1 : bytes.count * 8
        guard (0...bytes.count * 8).contains(bits) else { return nil }
    }

    func contains(_ address: String) -> Bool {
        guard let other = AddressRange.bytes(address), other.count == bytes.count else { return false }
        return (0..<bits).allSatisfy { bit in
            let differing: UInt8 = bytes[bit / 8] ^ other[bit / 8]
            return differing & (0x80 >> UInt8(bit % 8)) == 0
        }
    }

    fileprivate static func bytes(_ text: String) -> [UInt8]? {
        do {
            // An IPv4 peer on a dual-stack socket shows as ::ffff:a.b.c.d.
            let plain = text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
            switch try SocketAddress(ipAddress: plain, port: 0) {
            case .v4(let address): return withUnsafeBytes(of: address.address.sin_addr) { Array($0) }
            case .v6(let address): return withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            case .unixDomainSocket: return nil
            }
        } catch {
            // Not an address: it is in no range.
            return nil
        }
    }
}

extension String {
    /// The network of an address, as offices have them: of IPv4 the first three numbers.
    var network: String {
        guard let bytes = AddressRange.bytes(self), bytes.count == 4 else { return neighbourhood }
        return bytes.prefix(3).map { "\($0)." }.joined() + "0/24"
    }

    /// An address as limits count it: of IPv6 the network, for one customer has as many addresses in it as
    /// there are.
    var neighbourhood: String {
        guard let bytes = AddressRange.bytes(self) else { return self }
        if bytes.count == 4 { return bytes.map { "\($0)" }.joined(separator: ".") }
        return bytes.prefix(8).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined() + "::/64"
    }
}
