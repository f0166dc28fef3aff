/// What a printer says of itself, read from the four answers to DLE EOT.
public struct PrinterStatus: Hashable, Codable, Sendable {
    public enum Paper: String, Codable, CaseIterable, Sendable { case enough, low, out }

    public var paper: Paper
    public var isCoverOpen: Bool
    public var isOnline: Bool
    /// Knife, head or electronics: nothing that paper cures.
    public var isFaulty: Bool

    public init(
        paper: Paper = .enough, isCoverOpen: Bool = false, isOnline: Bool = true, isFaulty: Bool = false
    ) {
        self.paper = paper
        self.isCoverOpen = isCoverOpen
        self.isOnline = isOnline
        self.isFaulty = isFaulty
    }

    /// Why nothing can be printed; nil where it can. An open cover also counts as no paper to a printer, so
    /// what a person can put right first is told first.
    public var obstacle: PrintFailure.Cause? {
        if isCoverOpen { return .coverOpen }
        if paper == .out { return .paperOut }
        if isFaulty { return .fault }
        return isOnline ? nil : .offline
    }
}

extension PrinterStatus {
    /// The questions: printer, what took it offline, error, paper.
    static let questions: [UInt8] = [1, 2, 3, 4]

    /// - Parameter answers: one byte for each question, in order.
    init(answers: [UInt8]) {
        precondition(answers.count == Self.questions.count, "an answer a question")
        let (printer, offline, error, roll) = (answers[0], answers[1], answers[2], answers[3])
        let isOut = roll & 0b0110_0000 != 0 || offline & 0b0010_0000 != 0
        self.init(
            paper: isOut ? .out : roll & 0b0000_1100 != 0 ? .low : .enough,
            isCoverOpen: offline & 0b0000_0100 != 0, isOnline: printer & 0b0000_1000 == 0,
            isFaulty: error & 0b0110_1000 != 0)
    }

    /// Bits 1 and 4 are set and 0 and 7 are not in each answer to DLE EOT, and in nothing else that a printer
    /// sends.
    static func isAnswer(_ byte: UInt8) -> Bool { byte & 0b1001_0011 == 0b0001_0010 }

    /// Bits 4 and 7 are not set in the answer to GS r.
    static func isConfirmation(_ byte: UInt8) -> Bool { byte & 0b1001_0000 == 0 }
}
