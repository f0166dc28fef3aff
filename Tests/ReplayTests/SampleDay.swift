import Foundation
import QueueCore

@testable import loket

/// A folder with a day, written for one test.
struct SampleDay {
    var name = "day-2024-05-06"
    var services = "letter,name_pl,issued,called\nA,Alfa,3,2\nB,\"Beta, \"\"gamma\"\"\",1,1\n"
    var visits = """
        issued_at,service,number,called_at
        08:00:10,A,A001,08:05:00
        08:00:20,B,B001,08:01
        08:02:00,A,A002,08:06:00
        08:07,A,A003,

        """
    var snapshots: String? = """
        time,service,waiting,last_called,counters_open
        08:02,A,2,0,1
        08:02,B,0,1,1
        08:06,A,0,2,2
        08:10,A,1,2,2

        """

    /// Reads it as `loket replay` does.
    func read(_ date: BusinessDay? = nil) throws -> RecordedDay {
        try withFolder { try DayFolder(path: $0.path).day(date) }
    }

    /// Writes it for as long as `body` runs, into a folder that is alone in another.
    func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
        let files = FileManager.default
        let root = files.temporaryDirectory.appending(path: "replay-test-\(UUID().uuidString)")
        let folder = root.appending(path: name)
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        let written = [("services.csv", services), ("visits.csv", visits), ("snapshots.csv", snapshots)]
        for case (let file, let text?) in written {
            try Data(text.utf8).write(to: folder.appending(path: file))
        }
        let value = Result { try body(folder) }
        try files.removeItem(at: root)
        return try value.get()
    }
}
