import OfficeFile
import QueueCore
import Testing

/// The sample of the contract, word for word.
private let sample = """
    branch: bielany
    name: { en: Bielany Customer Office, pl: Biuro Obsługi Bielany }
    address: ul. Żeromskiego 29, 01-882 Warszawa
    timeZone: Europe/Warsaw
    languages: [pl, en]
    hours: { mon: 08:00-18:00, tue-fri: 08:00-16:00, except: { 2026-12-24: closed } }   # 00:00-24:00 is legal
    overnight: close                      # or keep
    numbers: { first: 1, width: 3 }
    kiosk: { openTo: [127.0.0.1/32] }     # addresses that may issue without a device token; none by default
    priorities:                           # head start in minutes
      - { id: regular, headStart: 0 }
      - { id: priority, headStart: 15, names: { en: I would like to sit or go first, pl: Potrzebuję pierwszeństwa } }
    appointments: { headStart: 10, grace: 10, latest: 60 }
    absence: { recalls: 2, then: close, returns: 1, pause: 5 }   # then: close | requeue
    groups: [ { id: info, names: { en: Information, pl: Informacja } } ]
    services:
      - { id: passports, prefix: G, group: info, names: { en: Passports, pl: Paszporty }, minutes: 8, target: 15, limit: 120 }
    counters:
      - { id: 1, name: { en: Counter 1, pl: Stanowisko 1 }, hall: ground, calls: manual, breaks: [ 12:00-12:30 ],
          services: [ [passports], [info] ] }   # tiers: the first tier with anyone callable is taken; one flat list is one tier
    staff:                                # assignments in this branch; PINs are never in files
      - { user: desk1, name: Passports desk, role: clerk, services: [passports] }
    notices: [ { from: 2026-12-01, to: 2026-12-31, text: { en: Closed on 24 December, pl: 24 grudnia nieczynne } } ]
    """

@Test func theContractsSampleReadsToThisOffice() throws {
    let long = MinuteRange(start: 8 * 60, end: 18 * 60)
    let short = MinuteRange(start: 8 * 60, end: 16 * 60)
    let expected = Configuration(
        branch: "bielany",
        name: ["en": "Bielany Customer Office", "pl": "Biuro Obsługi Bielany"],
        address: "ul. Żeromskiego 29, 01-882 Warszawa",
        timeZone: "Europe/Warsaw",
        languages: ["pl", "en"],
        hours: Hours(
            week: [[long], [short], [short], [short], [short], [], []],
            exceptions: [try #require(BusinessDay("2026-12-24")): []]),
        overnight: .close,
        numbers: NumberRule(first: 1, last: nil, width: 3),
        kiosk: KioskRule(openTo: ["127.0.0.1/32"]),
        discipline: .headStart,
        priorities: [
            Priority(id: "regular", headStartMinutes: 0),
            Priority(
                id: "priority", headStartMinutes: 15,
                names: ["en": "I would like to sit or go first", "pl": "Potrzebuję pierwszeństwa"]),
        ],
        appointments: AppointmentRule(headStartMinutes: 10, graceMinutes: 10, latestMinutes: 60),
        absence: AbsenceRule(recalls: 2, then: .close, returns: 1, pauseMinutes: 5),
        groups: [ServiceGroup(id: "info", names: ["en": "Information", "pl": "Informacja"])],
        services: [
            Service(
                id: "passports", prefix: "G", group: "info", names: ["en": "Passports", "pl": "Paszporty"],
                minutes: 8, target: 15, limit: 120)
        ],
        // The group “info” has no service but the one that the first tier names.
        counters: [
            CounterPlan(
                id: "1", name: ["en": "Counter 1", "pl": "Stanowisko 1"], hall: "ground", calls: .manual,
                breaks: [MinuteRange(start: 12 * 60, end: 12 * 60 + 30)], tiers: [["passports"]])
        ],
        staff: [Assignment(user: "desk1", name: "Passports desk", role: .clerk, services: ["passports"])],
        notices: [
            Notice(
                from: BusinessDay("2026-12-01"), to: BusinessDay("2026-12-31"),
                text: ["en": "Closed on 24 December", "pl": "24 grudnia nieczynne"])
        ])
    let office = try OfficeFile.read(sample, file: "office.yaml")
    #expect(office.configuration == expected)
    #expect(office.warnings.isEmpty)
}
