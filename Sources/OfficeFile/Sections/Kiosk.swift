import Foundation
import QueueCore

extension Field {
    private static let kioskKeys = [
        "openTo", "ask", "longQueue", "timeout", "print", "pace", "waitingLimit",
    ]

    func kiosk() -> KioskRule? {
        guard let kiosk = entries(Self.kioskKeys) else { return nil }
        let usual = KioskRule()
        return KioskRule(
            openTo: (kiosk["openTo"]?.items ?? []).compactMap { $0.network() },
            ask: kiosk["ask"]?.questions() ?? usual.ask, longQueue: kiosk["longQueue"]?.number(1...999),
            timeoutSeconds: kiosk["timeout"]?.number(20...600) ?? usual.timeoutSeconds,
            print: kiosk["print"]?.flag() ?? usual.print, pace: kiosk["pace"]?.number(1...6_000),
            waitingLimit: kiosk["waitingLimit"]?.number(1...99_999))
    }

    private func questions() -> [KioskRule.Question] {
        var asked: [KioskRule.Question] = []
        for item in items {
            guard let question: KioskRule.Question = item.choice() else { continue }
            if asked.contains(question) {
                item.error(.findingTwice, .mendKeepFirst, ["text": .verbatim(question.rawValue)])
            } else {
                asked.append(question)
            }
        }
        return asked
    }

    private func network() -> String? {
        value(.wantedNetwork, .mendNetwork) { text in
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
