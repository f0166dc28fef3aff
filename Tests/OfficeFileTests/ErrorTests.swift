import OfficeFile
import Testing

/// What is written into an office, and the one finding that it earns.
private let slips: [(String, String)] = [
    ("branch: [a]", "1: branch: a list stands where an id belongs; write an id"),
    ("branch: no spaces", "1: branch: “no spaces” is not an id; write 1 to 32 of a–z, A–Z, 0–9, “-” and “_”"),
    ("\nbranhc: town", "2: branhc: no such key here; did you mean “branch”?"),
    ("help: A\nhelp: B", "2: help: the key stands here again, first on line 1; keep one of them"),
    ("? [a]\n: b", "1: a list stands where a key belongs; write a key, without brackets"),
    (
        "timeZone: Europe/Warszawa",
        "1: timeZone: “Europe/Warszawa” is not a time zone; "
            + "write a name such as Europe/Warsaw"
    ),
    ("name: A\nnames: B", "1: name: “names” is given too; keep one of them"),
    ("name: \"\\e[2J\"", "1: name: “�[2J” has control characters in it; take them out"),
    ("name: ''", "1: name: nothing stands where a text belongs; write a text"),
    ("address: &x Here\nhelp: *x", "2: help: the alias “*x” stands where a text belongs; write a text"),
    (
        "languages: [de]",
        "1: languages[0]: “de” is not a language that Loket speaks; write some of en, sl, nb, nl, hu, pl"
    ),
    ("languages: [en, en]", "1: languages[1]: “en” is listed twice; keep the first"),
    ("languages: []", "1: languages: no language is listed; write the house's language, such as [en]"),
    (
        "help: { pl: Pomoc, en: Help }",
        "1: help.pl: “pl” is not a language of this branch; "
            + "write it into “languages” too, or leave the text out"
    ),
    ("hours: always", "1: hours: “always” stands where a map of keys and values belongs; write “key: value”"),
    (
        "hours: { monday: closed }",
        "1: hours.monday: “monday” is not a day; "
            + "write mon, tue-fri, sat-mon or except"
    ),
    ("hours:\n  mon-wed: 08:00-12:00\n  tue: closed", "3: hours.tue: tue is named twice; name each day once"),
    (
        "hours: { mon: 18:00-08:00 }",
        "1: hours.mon: “18:00-08:00” is not a time range; "
            + "write from and to of one day, such as 08:00-16:00 or 16:00-24:00"
    ),
    (
        "hours: { mon: [08:00-12:00, 11:00-24:30] }",
        "1: hours.mon[1]: “11:00-24:30” is not a time range; "
            + "write from and to of one day, such as 08:00-16:00 or 16:00-24:00"
    ),
    (
        "hours: { mon: [08:00-12:00, 11:00-13:00] }",
        "1: hours.mon: a range begins at 11:00, "
            + "before the end of another at 12:00; put the ranges in order, without overlap"
    ),
    (
        "hours: { mon: 08:00-12:00, 13:00-17:00 }",
        "1: hours.13:00-17:00: a second range has become a key; "
            + "put several ranges in brackets: [a, b]"
    ),
    (
        "hours: { except: { 2026-02-29: closed } }",
        "1: hours.except.2026-02-29: “2026-02-29” is not a date; "
            + "write year, month and day, such as 2026-12-24"
    ),
    ("overnight: stay", "1: overnight: “stay” is not one of close, keep; write one of them"),
    ("discipline: fair", "1: discipline: “fair” is not one of headStart, strict; write one of them"),
    (
        "numbers: { first: 5, last: 4 }",
        "1: numbers.last: the last number, 4, is before the first, 5; swap them"
    ),
    (
        "numbers: { width: 99999999999999999999 }",
        "1: numbers.width: “99999999999999999999” is not "
            + "a whole number from 1 to 6; write it in digits alone"
    ),
    (
        "numbers: { first: 0x10 }",
        "1: numbers.first: “0x10” is not a whole number from 0 to 999999; "
            + "write it in digits alone"
    ),
    (
        "kiosk: { openTo: [10.0.0.0/33] }",
        "1: kiosk.openTo[0]: “10.0.0.0/33” is not a network; "
            + "write an address and a length, such as 192.168.1.0/24 or ::1/128"
    ),
    (
        "kiosk: { openTo: 10.0.0.0/8 }",
        "1: kiosk.openTo: “10.0.0.0/8” stands where a list belongs; "
            + "write [a, b], or begin each item with “- ”"
    ),
    (
        "priorities: [{ id: a }, { id: a }]",
        "1: priorities[1].id: priority “a” is already declared on line 1; "
            + "give each an id of its own"
    ),
    ("priorities: [{ headStart: 5 }]", "1: priorities[0]: “id” is missing; add “id: …”"),
    ("priorities: []", "1: priorities: no priority is listed; list one, or leave the key out"),
    (
        "appointments: { grace: 30, latest: 20 }",
        "1: appointments.latest: it is too late before the grace of "
            + "30 minutes ends; write more minutes"
    ),
    ("absence: { then: wait }", "1: absence.then: “wait” is not one of close, requeue; write one of them"),
    ("services: []\ncounters: []", "1: services: no service is listed; list what visitors come for"),
    (
        "services:\n  - { id: a, prefix: é }",
        "2: services[0].prefix: “é” is not a prefix; "
            + "write one or two letters from A to Z"
    ),
    (
        "services:\n  - { id: a, prefix: A, group: inof }\ngroups: [{ id: info }]",
        "2: services[0].group: no group “inof”; did you mean “info”?"
    ),
    (
        "services:\n  - { id: a, prefix: A, internal: yes }",
        "2: services[0].internal: “yes” is not "
            + "true or false; write one of them"
    ),
    (
        "services:\n  - { id: a, prefix: A }\n  - { id: b, prefix: B }",
        "3: services[1].id: no counter offers this service; name it in the “services” of a counter"
    ),
    (
        "services:\n  - { id: a, prefix: A, limit: 5 }\n  - { id: a, prefix: A }",
        "3: services[1].id: service “a” is already declared on line 2; give each an id of its own"
    ),
    (
        "counters: [{ id: 1, services: [[a], [a]] }]",
        "1: counters[0].services[1][0]: “a” is listed twice; keep the first"
    ),
    (
        "counters: [{ id: 1, services: [[a], b] }]",
        "1: counters[0].services[1]: “b” stands between tiers; put it in brackets, as a tier of its own"
    ),
    (
        "counters: [{ id: 1, services: [a] }, { id: 2, services: [] }]",
        "1: counters[1].services: a counter needs a service; list what it serves"
    ),
    (
        "counters: [{ id: 1, services: [a, zzz] }]",
        "1: counters[0].services[1]: no service or group “zzz”; known are a"
    ),
    (
        "counters: [{ id: 1, services: [a], breaks: [13:00-14:00, 12:00-12:30] }]",
        "1: counters[0].breaks: "
            + "a range begins at 12:00, before the end of another at 14:00; put the ranges in order, without overlap"
    ),
    (
        "counters: [{ id: 1, services: [[a], []] }]",
        "1: counters[0].services[1]: a tier needs a service; list what it serves, or take it out"
    ),
    (
        "groups: [{ id: info }]\ncounters: [{ id: 1, services: [a, info] }]",
        "2: counters[0].services[1]: no service is in the group “info”; "
            + "give it as “group” of a service, or name another"
    ),
    (
        "staff: [{ user: eve, services: [b] }]",
        "1: staff[0].services[0]: no service or group “b”; known are a"
    ),
    (
        "staff: [{ user: eve, role: boss }]",
        "1: staff[0].role: “boss” is not one of clerk, supervisor, administrator, auditor; write one of them"
    ),
    (
        "notices: [{ from: 2026-12-31, to: 2026-12-01, text: A }]",
        "1: notices[0].to: the notice ends before it begins, on 2026-12-31; swap the dates"
    ),
    ("notices: [{ from: 2026-12-31 }]", "1: notices[0]: “text” is missing; add “text: …”"),
]

@Suite struct ErrorTests {
    @Test(arguments: slips)
    func eachSlipIsNamedWhereItStands(lines: String, expected: String) {
        #expect(findings(in: office(with: lines)) == ["office.yaml:" + expected])
    }

    @Test func servicesWithOnePrefixNeedOneRuleOfNumbers() {
        let lines = """
            services:
              - { id: a, prefix: A, numbers: { first: 500 } }
              - { id: b, prefix: A }
            counters: [{ id: 1, services: [a, b] }]
            """
        let expected =
            "office.yaml:3: services[1]: service “a” has the prefix “A” too, with other numbers; "
            + "give both the same “numbers”, or another prefix to one"
        #expect(findings(in: office(with: lines)) == [expected])
    }

    @Test func allErrorsComeAtOnceInTheOrderOfTheFile() {
        let text = """
            branch: a b
            staff: [{ user: eve, services: [nothing] }]
            services:
              - { id: passports, prefix: 7, minutes: soon }
              - { id: passports, prefix: P, prefix: Q }
            langauges: [en]
            """
        #expect(
            findings(in: text).map { String($0.prefix { $0 != ";" }) } == [
                "office.yaml:1: warning: “timeZone” is missing, so days begin at midnight UTC",
                "office.yaml:1: branch: “a b” is not an id",
                "office.yaml:2: staff[0].services[0]: no service or group “nothing”",
                "office.yaml:4: services[0].id: no counter offers this service",
                "office.yaml:4: services[0].prefix: “7” is not a prefix",
                "office.yaml:4: services[0].minutes: “soon” is not a whole number from 1 to 1440",
                "office.yaml:5: services[1].id: service “passports” is already declared on line 4",
                "office.yaml:5: services[1].prefix: the key stands here again, first on line 5",
                "office.yaml:6: langauges: no such key here",
            ])
    }
}
