import QueueCore

/// What one item of a list of services stands for.
private enum Named {
    case service(ServiceID)
    /// All services of a group.
    case group([ServiceID])
}

extension [Field] {
    /// The services that each of these lists names. The name of a group stands for those of its services
    /// that no list names itself, so that one of them can have a tier of its own.
    func servedServices() -> [[ServiceID]] {
        let lists = map { list in list.items.compactMap { item in item.named().map { (item, $0) } } }
        var seen: Set<ServiceID> = []
        for case (let item, .service(let id)) in lists.joined() where !seen.insert(id).inserted {
            item.error(.findingTwice, .mendKeepFirst, ["text": .verbatim(id.text)])
        }
        return lists.map { list in
            list.flatMap { _, named in
                switch named {
                case .service(let id): [id]
                case .group(let ids): ids.filter { seen.insert($0).inserted }
                }
            }
        }
    }
}

extension Field {
    fileprivate func named() -> Named? {
        guard let id = id() else { return nil }
        // A service may have the name of its group, and is the narrower of the two.
        if reading.place(of: .service, id) != nil { return .service(ServiceID(id)) }
        if reading.place(of: .group, id) != nil { return group(id) }
        let known = reading.ids(of: .service) + reading.ids(of: .group)
        unknown(.findingNoServiceOrGroup, id, among: known)
        return nil
    }

    private func group(_ id: String) -> Named {
        let services = reading.services.filter { $0.group == id }
        if services.isEmpty {
            error(.findingGroupEmpty, .mendGroupEmpty, ["id": .verbatim(id)])
        }
        return .group(services.map(\.id))
    }
}
