import QueueCore

extension Field {
    private static let counterKeys = ["id", "name", "names", "hall", "arrow", "calls", "breaks", "services"]

    func counters() -> [CounterPlan] {
        items.compactMap { item in
            guard let counter = item.entries(Self.counterKeys) else { return nil }
            return CounterPlan(
                id: CounterID(counter.id(declaring: .counter)), name: counter.names(),
                hall: counter["hall"]?.text(), arrow: counter["arrow"]?.choice(),
                calls: counter["calls"]?.choice() ?? .manual, breaks: counter["breaks"]?.ranges() ?? [],
                tiers: counter.required("services")?.tiers() ?? [])
        }
    }

    /// A list of lists, or one flat list: one tier.
    func tiers() -> [[ServiceID]] {
        let items = items(orError: .findingCounterEmpty, .mendListServed)
        let tiers = items.filter(\.isList)
        guard !tiers.isEmpty else { return items.isEmpty ? [] : [self].servedServices() }
        for item in items where !item.isList {
            item.error(.findingBetweenTiers, .mendTier, ["found": item.node.kind])
        }
        for tier in tiers where tier.items.isEmpty {
            tier.error(.findingTierEmpty, .mendTierEmpty)
        }
        return tiers.servedServices().filter { !$0.isEmpty }
    }

    private var isList: Bool {
        if case .list = node.value { true } else { false }
    }
}

extension Reading {
    /// A ticket of a service that no counter offers would wait for ever.
    func checkThatCountersOffer(_ counters: [CounterPlan]) {
        var offered = Set(counters.flatMap { $0.tiers.joined() })
        for service in services where offered.insert(service.id).inserted {
            guard let place = place(of: .service, service.id.text) else { continue }
            if service.isInternal {
                place.warn(.findingNotOffered, .mendOffer)
            } else {
                place.error(.findingNotOffered, .mendOffer)
            }
        }
    }
}
