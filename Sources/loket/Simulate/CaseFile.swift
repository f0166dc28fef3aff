/// `office.json` of a case folder, as it is written. What a case does not need may be left out.
struct CaseFile: Decodable {
    var services: [Named]?
    var counters: [Counter]
    var classes: [Class]?
    var discipline: Discipline?

    struct Named: Decodable {
        var id: Name
    }

    struct Counter: Decodable {
        var id: Name
        var services: Tiers
        /// Pairs of instants; without them it is open always.
        var open: [[Int?]]?
    }

    struct Class: Decodable {
        var id: Name
        var headStart: Int?
        /// The least is served first.
        var rank: Int?

        enum CodingKeys: String, CodingKey {
            case id, rank
            case headStart = "head_start_ms"
        }
    }

    struct Discipline: Decodable {
        var type: String?
        var grace: Int?

        enum CodingKeys: String, CodingKey {
            case type
            case grace = "appointment_grace_ms"
        }
    }
}

extension CaseFile {
    /// Written as a number or as a text.
    struct Name: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                text = String(try container.decode(Int.self))
            } catch DecodingError.typeMismatch {
                text = try container.decode(String.self)
            }
        }
    }

    /// A list of services, or of such lists: then the first list with anyone callable is taken.
    struct Tiers: Decodable {
        let lists: [[Name]]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            do {
                lists = [try container.decode([Name].self)]
            } catch DecodingError.typeMismatch {
                lists = try container.decode([[Name]].self)
            }
        }
    }
}
