// Stands in each ticket and each event: what says nothing is left out, and what earlier versions did
// not know is read as nothing.

extension LegLog: Codable {
    private enum Keys: String, CodingKey { case outcome, reason, causes, individualAttention, procedureDone }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Keys.self)
        self.init(
            outcome: try fields.decodeIfPresent(Outcome.self, forKey: .outcome),
            reason: try fields.decodeIfPresent(String.self, forKey: .reason),
            causes: try fields.decodeIfPresent([Cause].self, forKey: .causes) ?? [],
            individualAttention: try fields.decodeIfPresent(Bool.self, forKey: .individualAttention) ?? false,
            procedureDone: try fields.decodeIfPresent([String].self, forKey: .procedureDone) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Keys.self)
        if let outcome { try fields.encode(outcome, forKey: .outcome) }
        if let reason { try fields.encode(reason, forKey: .reason) }
        if !causes.isEmpty { try fields.encode(causes, forKey: .causes) }
        if individualAttention { try fields.encode(true, forKey: .individualAttention) }
        if !procedureDone.isEmpty { try fields.encode(procedureDone, forKey: .procedureDone) }
    }
}

extension VisitFacts: Codable {
    private enum Keys: String, CodingKey { case party, isTraced, repeatOf, isInternal, written, answered }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Keys.self)
        self.init(
            party: try fields.decodeIfPresent(Int.self, forKey: .party),
            isTraced: try fields.decodeIfPresent(Bool.self, forKey: .isTraced) ?? false,
            repeatOf: try fields.decodeIfPresent(TicketID.self, forKey: .repeatOf),
            isInternal: try fields.decodeIfPresent(Bool.self, forKey: .isInternal) ?? false,
            written: try fields.decodeIfPresent([LogField].self, forKey: .written) ?? [],
            answered: try fields.decodeIfPresent([String].self, forKey: .answered) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Keys.self)
        if let party { try fields.encode(party, forKey: .party) }
        if isTraced { try fields.encode(true, forKey: .isTraced) }
        if let repeatOf { try fields.encode(repeatOf, forKey: .repeatOf) }
        if isInternal { try fields.encode(true, forKey: .isInternal) }
        if !written.isEmpty { try fields.encode(written, forKey: .written) }
        if !answered.isEmpty { try fields.encode(answered, forKey: .answered) }
    }
}
