import Terminal
import Testing
import Words

@testable import Console

/// The screens that tell most, at 80 × 24; `SnapshotTests` has them all.
@Suite struct ScreenTests {
    private func screen(_ name: String) throws -> String {
        let situation = try #require(Situation.all.first { $0.testDescription == name })
        return situation.reached().screen(.en).text
    }

    @Test func showsWhomItCalled() throws {
        #expect(
            try screen("called") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:15

                  ████  ███   ███   █           ○ Called: 0:00
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ─ Queue · 6 ───────────────────────────────────────────── Counters ─────────────
                 ▶ I001  Information  11 min  longest wait               2   ○ I002 · Piotr Lis
                   G002  Passports     8 min  2 people before            3   – closed
                   G003  Passports     7 min  3 people before
                   G004  Passports     7 min  4 people before
                   G005  Passports     5 min  5 people before
                   G006  Passports     2 min  6 people before




                 ✓ G001: called to counter 1 (longest wait)

                 s Start  r Recall  a Absent  c Close  o Outcome  t Transfer
                 i New ticket  w Reinstate  d Print  p Pause  k Services  u Undo  z Cases
                 m Alarm  x Sign out  ? Help
                """)
    }

    @Test func callsColleaguesToHelp() throws {
        #expect(
            try screen("a colleague calls for help") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:15
                 ‼ Help needed: Counter 2 · Piotr Lis · Visitor shouts            y I am coming
                  ████  ███   ███   █           ○ Called: 0:00
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ─ Queue · 6 ───────────────────────────────────────────── Counters ─────────────
                 ▶ I001  Information  11 min  longest wait               2   ○ I002 · Piotr Lis
                   G002  Passports     8 min  2 people before            3   – closed
                   G003  Passports     7 min  3 people before
                   G004  Passports     7 min  4 people before
                   G005  Passports     5 min  5 people before
                   G006  Passports     2 min  6 people before


                 ▲ Passports: somebody has waited 14 min (target 12)
                 ▲ Kiosk at the door: paper is running low
                 ✓ G001: called to counter 1 (longest wait)

                 s Start  r Recall  a Absent  c Close  o Outcome  t Transfer
                 i New ticket  w Reinstate  d Print  p Pause  k Services  u Undo  z Cases
                 m Alarm  x Sign out  ? Help
                """)
    }

    @Test func showsTheWholeOffice() throws {
        #expect(
            try screen("the office now") == """
                 Maria Zych · Bielany Customer Office                    ● connected   10:32:15

                  1 Now   2 Waiting   3 Absent and left   4 Devices
                ─ Counters ─────────────────────────────────────────────────────────────────────
                 ▶ Counter 1  – closed
                   Counter 2  ○ I004    ○ Called: 0:15  Piotr Lis  Information
                   Counter 3  – closed
                ─ Services ─────────────────────────────────────────────────────────────────────
                   Passports    ● open  6 · longest 14 min ▲ over 12 min
                   Information  ● open  1 · longest 11 min
                   Cashier      ● open  1 · longest 9 min












                 ←→ Page  ↑↓ Choose  u Undo  z Cases  ? Help  Esc Back
                """)
    }

    @Test func hidesWhoWaits() throws {
        #expect(
            try screen("not shown who waits") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:13


                 No visitor at the counter

                 8 people waiting


                ─ Queue · 8 ───────────────────────────────────────────── Counters ─────────────
                 Passports       6 ▲ longest 14 min                      2   ○ I002 · Piotr Lis
                 Information     1   longest 11 min                      3   – closed
                 Cashier         1   longest 9 min
                 Who waits is not shown here.








                 n Next  b No ticket  f Due  j Contact
                 i New ticket  w Reinstate  d Print  p Pause  k Services  u Undo  z Cases
                 m Alarm  x Sign out  ? Help
                """)
    }

    @Test func asksBeforeItClosesACounter() throws {
        #expect(
            try screen("closing a counter") == """
                 Maria Zych · Bielany Customer Office                    ● connected   10:32:19

                  1 Now   2 Waiting   3 Absent and left   4 Devices
                ─ Counters ─────────────────────────────────────────────────────────────────────
                   Counter 1  – closed
                 ▶ Counter 2  ○ I004    ○ Called: 0:19  Piotr Lis  Information
                   Counter 3  – closed
                ─ Services ─────────────────────────────────────────────────────────────────────
                   Passports    ● open  6 · longest 14 min ▲ over 12 min
                   Information  ● open  1 · longest 11 min
                   Cashier      ● open  1 · longest 9 min


                    ┌─ Close counter 2? ───────────────────────────────────────────────────┐
                    │                                                                      │
                    │ I004 is there with Piotr Lis: the counter closes after this visitor. │
                    │                                                                      │
                    │                                                                      │
                    └──────────────────────────────────────────────────────────────────────┘




                 Enter Yes, do it  Esc Back
                """)
    }
}
