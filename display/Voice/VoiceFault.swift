import Words

/// Why something is not heard. The board goes on, with the chime where there is no voice.
public enum VoiceFault: Error, Hashable, Sendable {
    /// A program that is not installed.
    case missing(program: String)
    /// A program that did not end in time, and was killed.
    case late(program: String)
    /// A program that failed, with what it said of it.
    case failed(program: String, why: String)
    /// The folder of sounds cannot be read or written.
    case folder(String, why: String)
}

extension Words {
    /// For who looks after the board.
    public func text(of fault: VoiceFault) -> String {
        switch fault {
        case .missing(let program): self(.soundProgramMissing, ["program": program])
        case .late(let program): self(.soundProgramLate, ["program": program])
        case .failed(let program, let why): self(.soundProgramFailed, ["program": program, "reason": why])
        case .folder(let folder, let why): self(.soundFolderFailed, ["folder": folder, "reason": why])
        }
    }
}
