import QueueWire
import Terminal
import Words

// A case's number and secret, to be noted or printed off: large, and until Enter.
extension Sheet {
    mutating func draw(_ opened: CaseOpened, in area: Area) {
        var rest = area.inset(rows: 0)
        screen.put(words(.caseNumberIs, ["number": opened.case.number]), in: rest.cutTop(1), style: .strong)
        if !isSmall { screen.putBig(opened.case.number, in: rest.cutTop(6), align: .left, style: .accent) }
        if !isSmall { _ = rest.cutTop(1) }
        screen.put(words(.caseSecretIs) + ":", in: rest.cutTop(1))
        // In fours it is copied without a slip.
        screen.put(opened.secretInFours, in: rest.cutTop(1), style: .strong.underlined)
        if let link = opened.link { screen.put(link, in: rest.cutTop(1)) }
        if !isSmall { _ = rest.cutTop(1) }
        _ = rest.cutTop(screen.putParagraph(opened.acknowledgement ?? "", in: rest))
        _ = rest.cutTop(screen.putParagraph(words(.caseHandOver), in: rest, style: .warning))
    }

    /// Here the secret is copied, and stays whole.
    func plain(_ opened: CaseOpened) -> [String] {
        [
            words(.caseNumberIs, ["number": opened.case.number]),
            words(.caseSecretIs) + ": " + opened.secret, opened.link ?? "",
            opened.acknowledgement ?? "", words(.caseHandOver),
            "\(Shortcut.print.letter): " + words(.keyPrint), "Enter: " + words(.keyConfirm),
        ]
    }
}

extension CaseOpened {
    /// Spaces do not belong to it, and are seen not to.
    fileprivate var secretInFours: String {
        stride(from: 0, to: secret.count, by: 4)
            .map { secret.dropFirst($0).prefix(4) }.joined(separator: "  ")
    }
}
