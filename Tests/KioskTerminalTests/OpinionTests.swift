import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing

@testable import KioskTerminal

/// The code of a visit that has ended leads to the survey.
@Suite struct OpinionTests {
    @Test(arguments: [
        ("11!", SurveyAnswer.Resolved.yes, 5, [Cause](), nil as String?),
        ("23Good!", .partly, 3, [], "Good"),
        ("2521!", .partly, 1, [.unprofessional], nil),
        ("311!", .no, 5, [], nil),
    ])
    func twoQuestionsAndAComment(
        _ keys: String, _ resolved: SurveyAnswer.Resolved, _ attention: Int, _ causes: [Cause],
        _ comment: String?
    ) {
        var flow = flow(listening())
        flow.judge()
        flow.press(keys: keys)
        guard case .answer(let opinion) = flow.errand?.what else {
            return #expect(Bool(false), "\(flow.stage)")
        }
        #expect(opinion.resolved == resolved && opinion.attention == attention)
        #expect(opinion.causes == causes && opinion.comment.told == comment)
    }

    @Test func aSecondTapTakesATickBack() {
        var flow = flow(listening())
        flow.judge()
        flow.press(keys: "1524")
        #expect(flow.opinion?.causes == [.unprofessional, .notFirstTime])
        flow.press(keys: "2")
        #expect(flow.opinion?.causes == [.notFirstTime])
    }

    @Test func escapeLeadsBackStepByStep() {
        var flow = flow(listening())
        flow.judge()
        flow.press(keys: "151")
        let steps = (0..<3).map { _ in
            flow.press(keys: "e")
            return flow.opinion?.step
        }
        #expect(steps == [.causes, .attention, .resolved])
        flow.press(keys: "e")
        #expect(flow.stage == .purposes)
    }

    @Test(arguments: [(true, true), (true, false), (false, true)])
    func whatIsNotResolvedOffersACase(_ isOffered: Bool, _ takesCases: Bool) {
        var flow = flow(plain().with { $0.kiosk.cases = takesCases })
        flow.judge()
        flow.press(keys: "311!")
        let offer = Answered.Offer(kinds: [.complaint], text: "")
        flow.receive(.success(.answered(Answered(offer: isOffered ? offer : nil))), of: flow.errand!)
        #expect(flow.isOffer == (isOffered && takesCases))
        guard flow.isOffer else { return #expect(flow.stage == .outcome(.thanked)) }
        flow.press(keys: "1")
        guard case .matter(let matter) = flow.form else { return #expect(Bool(false)) }
        #expect(matter.service == "passports")
    }

    @Test func onceIsEnough() {
        var flow = flow(listening())
        flow.judge()
        flow.press(keys: "11!")
        flow.receive(.failure(refused(.alreadyAnswered)), of: flow.errand!)
        #expect(flow.stage == .outcome(.declined(title: "No", detail: "Because")))
    }

    @Test func nothingIsLostWhileTheServerIsAway() {
        var flow = flow(listening())
        flow.judge()
        flow.press(keys: "11Good!")
        let errand = flow.errand
        flow.wait(4)
        flow.press(keys: "e")
        #expect(flow.opinion?.comment.text == "Good")
        flow.press(keys: "!")
        #expect(flow.errand == errand && errand != nil)
    }
}
