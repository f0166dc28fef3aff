import Foundation
import QueueCore

extension Field {
    func kiosk() -> KioskRule? {
        guard let kiosk = entries(["openTo"]) else { return nil }
        return KioskRule(openTo: (kiosk["openTo"]?.items ?? []).compactMap { $0.network() })
    }

    private func network() -> String? {
        value("a network", write: "an address and a length, such as 192.168.1.0/24 or ::1/128") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let bits = parts[0].addressBits, let length = Int(parts[1]),
                (0...bits).contains(length), parts[1] == "\(length)"
            else { return nil }
            return text
        }
    }
}

extension String {
    /// 32 for an IPv4 address, 128 for one of IPv6, nil for any other text.
    fileprivate var addressBits: Int? {
        var address = in6_addr()
        if inet_pton(AF_INET, self, &address) == 1 { return 32 }
        return inet_pton(AF_INET6, self, &address) == 1 ? 128 : nil
    }
}
