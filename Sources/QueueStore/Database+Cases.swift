import Foundation
import GRDB
import QueueCore

// Opening cases and taking them a step further.

extension Database {
    /// Opens a case with the next number of its year; with an acknowledgement it is acknowledged at once.
    public func open(
        _ new: NewCase, _ key: RequestKey?, at moment: CaseMoment
    ) async throws -> ActDone {
        try await once(key, at: moment.instant) { db in
            var known = Case(
                id: new.id, number: try Self.nextNumber(of: new.branch, new.year, db), branch: new.branch,
                kind: new.kind, channel: new.channel, visit: new.visit, praised: new.praised,
                openedAt: moment.instant, subject: new.subject,
                dueAt: moment.due(moment.instant, new.kind, new.subject.severity))
            known.owner = new.owner
            try Self.insert(known, new, db)
            try Self.writeCauses(of: known, db)
            try Self.write(new.person, of: new.id, db)
            if let job = new.printJob { try Self.insert(job, db) }
            try Self.write(.opened, new.text, of: known, at: moment, db)
            guard let words = new.acknowledgement else { return new.id.text }
            // The clerk who opens a case does not acknowledge it: the house does, at once.
            let house = CaseMoment(by: nil, instant: moment.instant, due: moment.due)
            let told = words(known.number, known.dueAt)
            try Self.take(.acknowledge, told, &known, at: house, db)
            return new.id.text
        }
    }

    /// Takes a case of this branch, named by id or number, a step further. `version`: only as it was read.
    public func act(
        _ act: CaseAct, on name: String, of branch: BranchID, version: Int?, text: String? = nil,
        person: CasePerson? = nil, _ key: RequestKey?, at moment: CaseMoment
    ) async throws -> ActDone {
        try await once(key, at: moment.instant) { db in
            var known = try Self.known(name, branch, db)
            if let version, version != known.version { throw Refusal.versionConflict }
            if let person { try Self.merge(person, into: known.id, db) }
            try Self.take(act, text, &known, at: moment, db)
            return known.id.text
        }
    }

    private static func known(_ name: String, _ branch: BranchID, _ db: GRDB.Database) throws -> Case {
        let found = try cases(
            "case_file.branch = ?1 AND (case_file.id = ?2 OR number = ?2)", [branch.text, name], db)
        guard let known = found.first else { throw Refusal.unknown(.case) }
        return known
    }

    private static func take(
        _ act: CaseAct, _ text: String?, _ known: inout Case, at moment: CaseMoment, _ db: GRDB.Database
    ) throws {
        guard let step = try known.decide(act, at: moment) else { return }
        known.apply(step, at: max(moment.instant, known.countedFrom))
        try update(known, db)
        if case .changed = step { try writeCauses(of: known, db) }
        try write(step, text, of: known, at: moment, db)
    }

    private static func nextNumber(
        of branch: BranchID, _ year: Int, _ db: GRDB.Database
    ) throws -> String {
        let last = try Int.fetchOne(
            db.cached(
                """
                INSERT INTO case_series (branch, year, last) VALUES (?, ?, 1)
                ON CONFLICT (branch, year) DO UPDATE SET last = last + 1 RETURNING last
                """), arguments: [branch.text, year])
        return "C-\(year)-\(String(last ?? 1).leftPadded(to: 4))"
    }

    private static func insert(_ known: Case, _ new: NewCase, _ db: GRDB.Database) throws {
        var (staff, service): (StaffID?, ServiceID?)
        switch known.praised {
        case .staff(let user): staff = user
        case .service(let id): service = id
        case nil: break
        }
        try db.cached(
            """
            INSERT INTO case_file (service, severity, remedy, product, price_agreed, price_charged, state,
            owner, counted_from, due_at, acknowledged_at, decided_at, granted, closed_at, closed_as,
            reopenings, version, id, branch, number, secret_hash, kind, channel, language, visit,
            praised_staff, praised_service, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run(
            changing(known) + [
                known.id.text, known.branch.text, known.number, Data(new.secretHash), known.kind.rawValue,
                known.channel.rawValue, new.language, known.visit?.text, staff?.text, service?.text,
                known.openedAt.milliseconds,
            ])
    }

    private static func update(_ known: Case, _ db: GRDB.Database) throws {
        try db.cached(
            """
            UPDATE case_file SET service = ?, severity = ?, remedy = ?, product = ?, price_agreed = ?,
            price_charged = ?, state = ?, owner = ?, counted_from = ?, due_at = ?, acknowledged_at = ?,
            decided_at = ?, granted = ?, closed_at = ?, closed_as = ?, reopenings = ?, version = ?
            WHERE id = ?
            """
        ).run(changing(known) + [known.id.text])
    }

    /// The columns that change after the opening, in the order of both statements above.
    private static func changing(_ known: Case) -> StatementArguments {
        [
            known.subject.service?.text, known.subject.severity.rawValue, known.subject.remedy?.rawValue,
            known.subject.product, known.subject.priceAgreed, known.subject.priceCharged,
            known.state.rawValue, known.owner?.text, known.countedFrom.milliseconds,
            known.dueAt.milliseconds, known.acknowledgedAt?.milliseconds, known.decidedAt?.milliseconds,
            known.granted?.rawValue, known.closedAt?.milliseconds, known.closedAs?.rawValue,
            known.reopenings, known.version,
        ]
    }

    private static func writeCauses(of known: Case, _ db: GRDB.Database) throws {
        try db.cached("DELETE FROM case_cause WHERE case_id = ?").run([known.id.text])
        for cause in known.subject.causes {
            try db.cached("INSERT INTO case_cause (case_id, cause) VALUES (?, ?)")
                .run([known.id.text, cause.rawValue])
        }
    }

    private static func write(
        _ step: CaseStep, _ text: String?, of known: Case, at moment: CaseMoment, _ db: GRDB.Database
    ) throws {
        let told = step.told
        var letter: Letter?
        if case .corresponded(let written) = step { letter = written }
        try db.cached(
            """
            INSERT INTO case_step (case_id, seq, at, staff, what, detail, medium, happened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).run([
            known.id.text, known.version, moment.instant.milliseconds, moment.by?.text, told.what.rawValue,
            told.detail, letter?.medium.rawValue, letter?.at.milliseconds,
        ])
        guard let text else { return }
        try db.cached("INSERT INTO case_text (case_id, seq, text) VALUES (?, ?, ?)")
            .run([known.id.text, known.version, text])
    }

    private static func write(_ person: CasePerson, of id: CaseID, _ db: GRDB.Database) throws {
        guard !person.isEmpty else { return }
        try merge(person, into: id, db)
    }

    /// Only what is told changes.
    private static func merge(_ person: CasePerson, into id: CaseID, _ db: GRDB.Database) throws {
        try db.cached(
            """
            INSERT INTO case_person (case_id, name, phone, email, reference, purchased_on, warranty, asked)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (case_id) DO UPDATE SET name = coalesce(excluded.name, name),
            phone = coalesce(excluded.phone, phone), email = coalesce(excluded.email, email),
            reference = coalesce(excluded.reference, reference),
            purchased_on = coalesce(excluded.purchased_on, purchased_on),
            warranty = coalesce(excluded.warranty, warranty), asked = coalesce(excluded.asked, asked)
            """
        ).run([
            id.text, person.name, person.phone, person.email, person.reference,
            person.purchasedOn?.description, person.warranty, person.asked,
        ])
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
