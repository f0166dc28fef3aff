@testable import QueueCore

func call(
    _ seq: Int, _ number: String, to counter: CounterID = "3", in language: String? = nil,
    secondsAgo: Int = 0, recall: Int = 0
) -> BoardCall {
    BoardCall(
        seq: seq, number: number, service: "passports", counter: counter, counterName: "Counter \(counter)",
        hall: nil, calledAt: now - secondsAgo.seconds, recall: recall, language: language)
}
