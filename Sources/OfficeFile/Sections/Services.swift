import QueueCore

extension Field {
    func groups() -> [ServiceGroup] {
        items.compactMap { item in
            guard let group = item.entries(["id", "name", "names"]) else { return nil }
            return ServiceGroup(id: group.id(declaring: .group), names: group.names())
        }
    }

    /// `numbers` is the branch's rule.
    func services(_ numbers: NumberRule) -> [Service] {
        items(orError: .findingNoServices, .mendServices).compactMap {
            $0.service(numbers)
        }
    }

    private static let serviceKeys = [
        "id", "prefix", "group", "name", "names", "minutes", "budget", "target", "limit",
        "perPerson", "waitingLimit", "numbers", "internal", "slots",
    ]

    private func service(_ numbers: NumberRule) -> Service? {
        guard let service = entries(Self.serviceKeys + Self.visitKeys) else { return nil }
        var result = Service(
            id: ServiceID(service.id(declaring: .service)),
            prefix: service.required("prefix")?.prefix() ?? "", group: service["group"]?.group(),
            names: service.names(), minutes: service["minutes"]?.minutes(from: 1),
            budget: service["budget"]?.minutes(from: 1), target: service["target"]?.minutes(from: 1),
            limit: service["limit"]?.number(0...99_999),
            perPerson: service["perPerson"]?.number(1...999),
            numbers: service["numbers"]?.numbers(orElse: numbers),
            isInternal: service["internal"]?.flag() ?? false)
        result.waitingLimit = service["waitingLimit"]?.number(1...99_999)
        result.visit = service.visit()
        result.slots = service["slots"]?.slots()
        reading.checkSeries(of: result, numbers, at: service["numbers"] ?? self)
        reading.services.append(result)
        return result
    }

    private func prefix() -> String? {
        value(.wantedPrefix, .mendPrefix) { text in
            let isLetters = text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            return isLetters && text.utf8.count <= 2 ? text : nil
        }
    }

    private func group() -> String? {
        guard let group = id() else { return nil }
        if reading.place(of: .group, group) == nil {
            unknown(.findingUnknown, group, kind: .group, among: reading.ids(of: .group))
        }
        return group
    }
}

extension Reading {
    /// Services with one prefix share one series of numbers, which cannot follow two rules.
    fileprivate func checkSeries(of service: Service, _ branch: NumberRule, at field: Field) {
        let others = services.filter { $0.prefix == service.prefix && !$0.prefix.isEmpty }
        guard let other = others.first(where: { ($0.numbers ?? branch) != (service.numbers ?? branch) })
        else { return }
        field.error(
            .findingSeries, .mendSeries,
            ["id": .verbatim(other.id.text), "prefix": .verbatim(service.prefix)])
    }
}
