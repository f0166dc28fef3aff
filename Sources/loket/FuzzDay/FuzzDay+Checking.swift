import JSON
import QueueCore
import QueueStore

extension FuzzDay {
    /// Reads on in the log, as a reader of the tables would, and looks at each event.
    mutating func follow(_ wanted: Wanted = Wanted()) async throws {
        for branch in Self.branches {
            guard let seq = watches[branch]?.office.seq else { continue }
            for text in try await store.log(branch, seq) {
                try expect(!text.contains(Self.personal), "something personal stands in the log: \(text)")
                let event = try JSONReader.value(Event.self, from: text.utf8)
                met[event.type, default: 0] += 1
                let service = wanted.service(of: event, in: watches[branch]!.office)
                try watches[branch]!.see([event], wanting: service)
            }
        }
    }

    /// Whether somebody got an answer that they should have got.
    mutating func judge(
        _ request: FuzzRequest, _ result: Result<Receipt, Refusal>, mayFail: Bool
    ) throws {
        let watch = watches[request.submission.branch]!
        switch result {
        case .success(let receipt):
            try expect(!request.isAbuse, "a key is taken for another request")
            if let ticket = receipt.ticket {
                let kept = watch.office.ticket(ticket.id)?.seq ?? watch.office.seq
                try expect(ticket.seq <= kept, "\(ticket.number) was acknowledged and is not kept")
            }
            if let earlier = request.earlier {
                try expect(receipt.isReplay && receipt.ticketID == earlier, "a retry is answered otherwise")
            } else if request.submission.key != nil {
                answered.append((request, receipt.ticketID))
            }
        case .failure(.storeUnavailable):
            try expect(mayFail, "refused though the store is well")
            if request.submission.key != nil, request.earlier == nil { unanswered.append(request) }
        case .failure(let refusal):
            try expect(refusal != .internalError, "a command broke a guard of the tables")
            let isReused = request.earlier != nil && refusal != .keyReused
            try expect(!isReused, "a request that was done is refused: \(refusal)")
            met[String("\(refusal)".prefix { $0 != "(" }), default: 0] += 1
        }
    }

    /// Alarms are for faults.
    func expectCalm(mayFail: Bool) throws {
        let alarms = surroundings.takeAlarms()
        try expect(mayFail || alarms.isEmpty, "an alarm without a fault: \(alarms.first ?? "")")
    }

    /// The cheap rules, after every step.
    ///
    /// - Parameter isUnread: the tables could not be read again, so that less is shown than is kept.
    func checkOrder(mayBeUnread isUnread: Bool = false) throws {
        for branch in Self.branches {
            let office = ledger.office(branch)!.read { $0 }
            let known = watches[branch]!.office.seq
            try expect(office.seq <= known, "\(branch) shows what is not kept")
            let isTold = office.seq == known || isUnread || ledger.health == .readOnly
            try expect(isTold, "\(branch) does not show what is kept")
            try watches[branch]!.expectOrder(in: office)
        }
        let taken = Self.branches.flatMap { branch in
            ledger.office(branch)!.read { $0.counters.values.compactMap(\.staff) }
        }
        try expect(Set(taken).count == taken.count, "one open counter a person, over all branches")
    }

    /// The dear ones: log, tables and memory tell of the same offices, and nothing was done twice.
    mutating func checkAll() async throws {
        if ledger.health == .readOnly { ledger = try Self.ledger(on: store, faults, surroundings) }
        await ledger.tick()
        try await follow()
        try expect(ledger.health == .ok, "a store that works again is used again")
        _ = surroundings.takeAlarms()
        let tables = try store.store.load()
        for (branch, watch) in watches {
            let office = ledger.office(branch)!.read { $0 }
            try watch.expectAgreement(with: office, at: max(surroundings.now, office.now))
            try expect(tables.contains(office.state), "the tables of \(branch) are the office")
            let late = office.tickets.values.first { $0.hold?.until.map { $0 <= office.now } ?? false }
            try expect(late == nil, "\(late?.number ?? "") is held past its time")
        }
        let issued = watches.values.reduce(into: Set<TicketID>()) { $0.formUnion($1.tallies.keys) }
        for (key, tickets) in asked {
            try expect(tickets.count { issued.contains($0) } < 2, "key \(key) was issued for twice")
        }
        if let finding = try store.findings().first { throw Watch.Broken(description: finding) }
    }

    func expect(_ isTrue: Bool, _ rule: @autoclosure () -> String) throws {
        guard isTrue else { throw Watch.Broken(description: rule()) }
    }
}
