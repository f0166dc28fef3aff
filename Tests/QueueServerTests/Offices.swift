/// Two offices that never close. The first has all that the contract speaks of, the second very little.
enum Offices {
    static let alpha = """
        branch: alpha
        name: { en: Alpha Office, pl: Biuro Alfa }
        address: Main Street 1
        timeZone: Europe/Warsaw
        languages: [pl, en]
        priorities:
          - { id: regular, headStart: 0 }
          - { id: priority, headStart: 15, names: { en: First, pl: Najpierw } }
        absence: { recalls: 2, then: close }
        services:
          - { id: passports, prefix: G, names: { en: Passports, pl: Paszporty } }
          - { id: cards, prefix: C, names: { en: Cards, pl: Karty }, limit: 2 }
          - { id: shared, prefix: G, names: Shared, questions: [ { id: q, name: Why? } ] }
          - { id: backoffice, prefix: X, internal: true, names: Back office }
        counters:
          - { id: 1, name: { en: Counter 1, pl: Stanowisko 1 }, hall: ground, services: [passports, shared] }
          - { id: 2, services: [cards, backoffice] }
          - { id: 3, services: [passports, cards, shared, backoffice] }
        staff:
          - { user: ana, name: Ana, role: clerk }
          - { user: bob, name: Bob, role: clerk }
          - { user: cid, name: Cid, role: clerk }
          - { user: eva, name: Eva, role: supervisor }
          - { user: ida, name: Ida, role: administrator }
          - { user: udo, name: Udo, role: auditor }
        """

    static let beta = """
        branch: beta
        name: Beta
        timeZone: UTC
        languages: [sl]
        services: [ { id: advice, prefix: A, names: Nasvet } ]
        counters: [ { id: 1, services: [advice] } ]
        staff:
          - { user: ana, name: Ana, role: clerk }
          - { user: zoe, name: Zoe, role: supervisor }
        """

    /// The first office, with something said otherwise.
    static func alpha(_ old: String, _ new: String) -> String {
        precondition(alpha.contains(old), "nothing to replace")
        return alpha.replacing(old, with: new)
    }

    /// The first office with one more line at its end.
    static func alpha(and line: String) -> String { alpha + "\n" + line }
}
