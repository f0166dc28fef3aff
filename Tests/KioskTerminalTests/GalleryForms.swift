import QueueClient
import QueueCore
import QueueWire
import Terminal
import Words

@testable import KioskTerminal

// Check-in, a service's questions, the survey, and complaints.
extension Gallery {
    static func forms(_ language: Language) -> [(String, KioskFlow)] {
        checkIns(language) + questions(language) + survey(language) + matters(language)
    }

    private static func at(_ language: Language, _ keys: String = "") -> KioskFlow {
        var branch = questioning()
        branch.languages = [language.rawValue]
        branch.kiosk.cases = true
        return flow(branch).with { $0.press(keys: keys) }
    }

    private static func checkIns(_ language: Language) -> [(String, KioskFlow)] {
        let refusals: [Refusal] = [
            .alreadyArrived, .notToday("2026-10-02 10:30"), .appointmentOver("2026-10-01 08:00"),
            .appointmentCancelled,
        ]
        let declined = refusals.map { refusal in
            (
                "check-in \(refusal.code)",
                at(language).with { flow in
                    flow.checkIn()
                    let words = Words(language)
                    let phrase = RefusalPhrase(rawValue: refusal.code)!
                    let problem = Problem(
                        refusal, title: words.title(phrase),
                        detail: words.detail(phrase, ["time": "2026-10-02 10:30"]))
                    flow.receive(.failure(.refused(problem, refusal)), of: flow.errand!)
                }
            )
        }
        let arrived = at(language).with { flow in
            flow.checkIn()
            var issued = issued("C002", code: "K7M2QX", job: "j")
            issued.ticket.ticket.appointmentAt = start - 2.minutes
            flow.receive(.success(.ticket(issued)), of: flow.errand!)
        }
        return [("checking in", at(language).with { $0.checkIn() }), ("checked in", arrived)] + declined
    }

    private static func questions(_ language: Language) -> [(String, KioskFlow)] {
        [
            ("question", at(language, "1")), ("question unanswered", at(language, "1!")),
            ("question of a number", at(language, "1X!")), ("question misread", at(language, "1X!ABC!")),
            ("question of a day", at(language, "1X!!")), ("question of choice", at(language, "1X!!!")),
        ]
    }

    private static func survey(_ language: Language) -> [(String, KioskFlow)] {
        let judge = at(language).with { $0.judge() }
        let sent = judge.with { $0.press(keys: "311!") }
        let offer = Answered.Offer(kinds: [.complaint], text: "")
        return [
            ("survey", judge), ("survey attention", judge.with { $0.press(keys: "1") }),
            ("survey causes", judge.with { $0.press(keys: "152") }),
            ("survey comment", judge.with { $0.press(keys: "11") }),
            ("survey late", sent.with { $0.wait(4) }),
            (
                "survey offer",
                sent.with { $0.receive(.success(.answered(Answered(offer: offer))), of: $0.errand!) }
            ),
            (
                "survey thanks",
                sent.with { $0.receive(.success(.answered(Answered(offer: nil))), of: $0.errand!) }
            ),
        ]
    }

    private static func matters(_ language: Language) -> [(String, KioskFlow)] {
        [
            ("start with cases", at(language)), ("case kind", at(language, "3")),
            ("case text", at(language, "31")), ("case text missing", at(language, "31!")),
            ("case name", at(language, "31Slow!")), ("case telephone", at(language, "31Slow!!")),
            (
                "case open",
                at(language, "31Slow!!!").with { $0.receive(.success(.opened(opened())), of: $0.errand!) }
            ),
            ("case number alone", at(language, "C-2026-0012!")),
            (
                "case standing",
                at(language, "zwQB7B6MrGQZaxCuFg4oh1!").with {
                    $0.receive(.success(.standing(standing())), of: $0.errand!)
                }
            ),
        ]
    }
}
