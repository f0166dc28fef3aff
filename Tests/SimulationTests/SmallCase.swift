import Foundation
import Testing

/// A case that one can solve by hand. Times in milliseconds; columns and keys that it does not need are
/// left out, as in the cases of others.
struct SmallCase: CustomTestStringConvertible {
    let testDescription: String
    let office: String
    let tickets: String
    /// Ticket, counter, call, end, outcome.
    let expected: [String]

    init(_ name: String, _ office: String, _ tickets: String, _ expected: [String]) {
        testDescription = name
        self.office = office
        self.tickets = tickets
        self.expected = expected
    }

    private static let one = #"{"counters": [{"id": 1, "services": ["A"], "open": [[0, 100]]}]}"#
    private static let head = "ticket,arrival_ms,service,class,service_ms,patience_ms,appointment_ms\n"

    static let all = [
        SmallCase(
            "first come, first served", one, head + "1,0,A,,10,,\n2,5,A,,10,,\n3,6,A,,10,,\n",
            ["1 1 0 10 served", "2 1 10 20 served", "3 1 20 30 served"]),
        SmallCase(
            "rows in any order", one, head + "10,6,A,,10,,\n9,5,A,,10,,\n8,0,A,,10,,\n",
            ["8 1 0 10 served", "9 1 10 20 served", "10 1 20 30 served"]),
        SmallCase(
            "a ticket's number settles a tie, not its arrival",
            #"""
            {"counters": [{"id": 1, "services": ["A"]}],
             "classes": [{"id": "regular"}, {"id": "priority", "head_start_ms": 5}]}
            """#,
            head + "1,0,A,regular,20,,\n3,5,A,regular,10,,\n2,10,A,priority,10,,\n",
            ["1 1 0 20 served", "2 1 20 30 served", "3 1 30 40 served"]),
        SmallCase(
            "patience ends at the very instant of a call", one,
            head + "1,0,A,,10,,\n2,5,A,,10,5,\n3,6,A,,10,5,\n",
            ["1 1 0 10 served", "2 - - 10 left", "3 1 10 20 served"]),
        SmallCase(
            "no patience at all, and an idle counter", one, head + "1,0,A,,10,0,\n2,0,A,,10,0,\n",
            ["1 1 0 10 served", "2 - - 0 left"]),
        SmallCase(
            "services that take no time", one, head + "1,3,A,,0,,\n2,3,A,,0,,\n3,3,A,,1,,\n4,3,A,,0,,\n",
            ["1 1 3 3 served", "2 1 3 3 served", "3 1 3 4 served", "4 1 4 4 served"]),
        SmallCase(
            "who is still there when all is over", one, head + "1,90,A,,20,,\n2,95,A,,5,,\n3,96,B,,5,,\n",
            ["1 1 90 110 served", "2 - - - waiting", "3 - - - waiting"]),
        SmallCase(
            "a break: the visitor in hand is finished, nobody is called within it",
            #"{"counters": [{"id": 1, "services": ["A"], "open": [[0, 10], [20, 30], [30, 30], [30, 99]]}]}"#,
            head + "1,0,A,,12,,\n2,1,A,,5,,\n3,2,A,,9,,\n",
            ["1 1 0 12 served", "2 1 20 25 served", "3 1 25 34 served"]),
        SmallCase(
            "a visit that lasts all the break",
            #"{"counters": [{"id": 1, "services": ["A"], "open": [[20, 30], [0, 10]]}]}"#,
            head + "1,5,A,,16,,\n2,6,A,,1,,\n",
            ["1 1 5 21 served", "2 1 21 22 served"]),
        SmallCase(
            "counters finish at one instant: in their order, ten after nine",
            #"{"counters": [{"id": "10", "services": ["A"]}, {"id": "9", "services": ["A"]}]}"#,
            head + "1,0,A,,10,,\n2,0,A,,10,,\n3,1,A,,5,,\n4,2,A,,5,,\n5,10,A,,5,,\n",
            [
                "1 9 0 10 served", "2 10 0 10 served", "3 9 10 15 served", "4 10 10 15 served",
                "5 9 15 20 served",
            ]),
        SmallCase(
            "idle counters: the fewest services, then the longest idle, then the lowest number",
            #"""
            {"counters": [{"id": 1, "services": ["A", "B"]}, {"id": 2, "services": ["A"]},
                          {"id": 3, "services": ["A"]}]}
            """#,
            head + "1,0,A,,5,,\n2,10,A,,5,,\n3,11,A,,5,,\n4,12,A,,5,,\n5,20,B,,5,,\n",
            [
                "1 2 0 5 served", "2 3 10 15 served", "3 2 11 16 served", "4 1 12 17 served",
                "5 1 20 25 served",
            ]),
        SmallCase(
            "appointments count from their time, unless they come too late",
            #"""
            {"counters": [{"id": 1, "services": ["A"]}],
             "classes": [{"id": "regular", "head_start_ms": 0}, {"id": "appointment", "head_start_ms": 10}],
             "discipline": {"type": "head-start", "appointment_grace_ms": 5}}
            """#,
            head + "1,0,A,regular,100,,\n2,31,A,regular,1,,\n3,45,A,appointment,1,,40\n"
                + "4,46,A,appointment,1,,40\n5,47,A,regular,1,,\n6,48,A,appointment,1,,90\n",
            [
                "1 1 0 100 served", "2 1 101 102 served", "3 1 100 101 served", "4 1 102 103 served",
                "5 1 103 104 served", "6 1 104 105 served",
            ]),
        SmallCase(
            "strict: the rank of the class, then the time",
            #"""
            {"counters": [{"id": 1, "services": ["A"]}], "discipline": {"type": "strict"},
             "classes": [{"id": "x", "rank": 2, "head_start_ms": 9}, {"id": "y", "rank": 1},
                         {"id": "z", "rank": 3}]}
            """#,
            head + "1,0,A,z,10,,\n2,1,A,z,1,,\n3,2,A,x,1,,\n4,3,A,y,1,,\n5,4,A,y,1,,\n",
            [
                "1 1 0 10 served", "2 1 13 14 served", "3 1 12 13 served", "4 1 10 11 served",
                "5 1 11 12 served",
            ]),
        SmallCase(
            "strict without ranks: the longest head start, however long the other waits",
            #"""
            {"counters": [{"id": 1, "services": ["A"]}], "discipline": {"type": "strict"},
             "classes": [{"id": "regular", "head_start_ms": 0}, {"id": "priority", "head_start_ms": 1}]}
            """#,
            head + "1,0,A,regular,10,,\n2,1,A,regular,1,,\n3,9,A,priority,1,,\n",
            ["1 1 0 10 served", "2 1 11 12 served", "3 1 10 11 served"]),
        SmallCase(
            "names are texts, fields are quoted, a mark stands before the file, columns are few",
            #"""
            {"counters": [{"id": "East", "services": [["A, a"], ["B"]]}],
             "services": [{"id": "A, a"}, {"id": "B"}]}
            """#,
            "\u{FEFF}service,arrival_ms,ticket,service_ms\r\nB,0.0,T1,5\r\n\r\n"
                + "B,1,T2,5\r\n\"A, a\",2,T10,5\r\n",
            ["T1 East 0 5 served", "T2 East 10 15 served", "T10 East 5 10 served"]),
    ]

    func write() throws -> Folder {
        let folder = try Folder()
        try Data(office.utf8).write(to: folder.url.appendingPathComponent("office.json"))
        try Data(tickets.utf8).write(to: folder.url.appendingPathComponent("tickets.csv"))
        return folder
    }
}

/// A case that cannot be played, and what is said about it.
struct BrokenCase: CustomTestStringConvertible {
    let message: String
    let office: String
    let tickets: String
    var testDescription: String { message }

    private static let office = #"{"services": [{"id": "A"}], "classes": [{"id": "r"}], "counters": []}"#
    private static let head = "ticket,arrival_ms,service,class,service_ms,patience_ms\n"

    init(_ message: String, office: String = office, tickets: String = head) {
        self.message = message
        self.office = office
        self.tickets = tickets
    }

    static let all = [
        BrokenCase("office.json: top level: there is no counters", office: "{}"),
        BrokenCase("office.json: counters[0]: there is no services", office: #"{"counters": [{"id": 1}]}"#),
        BrokenCase(
            "office.json: there is no discipline \"lottery\"; known are head-start and strict",
            office: #"{"counters": [], "discipline": {"type": "lottery"}}"#),
        BrokenCase(
            "office.json: counter 1: open is pairs of start and end",
            office: #"{"counters": [{"id": 1, "services": [], "open": [[9, 3]]}]}"#),
        BrokenCase("tickets.csv:1: there is no column arrival_ms", tickets: "ticket\n"),
        BrokenCase("tickets.csv:2: ticket and arrival_ms are needed", tickets: head + "1,,A,r,5,\n"),
        BrokenCase(
            "tickets.csv:3: arrival_ms is \"noon\", not whole milliseconds",
            tickets: head + "1,0,A,r,5,\n2,noon,A,r,5,\n"),
        BrokenCase("tickets.csv:2: no time is shorter than none", tickets: head + "1,0,A,r,-5,\n"),
        BrokenCase("tickets.csv:3: ticket 1 is there twice", tickets: head + "1,0,A,r,5,\n1,0,A,r,5,\n"),
        BrokenCase("tickets.csv:2: office.json has no service B", tickets: head + "1,0,B,r,5,\n"),
        BrokenCase("tickets.csv:2: office.json has no class x", tickets: head + "1,0,A,x,5,\n"),
    ]
}

/// A folder for one test.
struct Folder {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("loket-case-" + ProcessInfo.processInfo.globallyUniqueString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func remove() {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            Issue.record("\(error)")
        }
    }
}
