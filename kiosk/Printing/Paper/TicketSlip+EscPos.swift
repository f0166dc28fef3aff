import Words

extension TicketSlip {
    /// The bytes that print this slip. They hold no command that a text of the slip could have brought in.
    ///
    /// - Parameter scale: 1 for usual letters, 2 for large type; sizes stay inside what the printer can do,
    ///   whatever stands here.
    public func escPos(on profile: PrinterProfile, scale: Int = 1) -> [UInt8] {
        var sheet = Sheet(profile, language, scale: scale)
        head(on: &sheet)
        sheet.number(number)
        facts(on: &sheet)
        follow(on: &sheet)
        foot(on: &sheet)
        return sheet.finished(cut: profile.cut)
    }

    private func head(on sheet: inout Sheet) {
        if isCopy { sheet.text(words(.ticketCopy), isBold: true) }
        sheet.text(branch, isBold: true)
        sheet.heading(service)
        sheet.gap()
    }

    private func facts(on sheet: inout Sheet) {
        sheet.gap()
        if let secret { sheet.text(secret, isBold: true) }
        if let appointment { sheet.text(appointment, isBold: true) }
        for fact in [issued, ahead, wait].compactMap(\.self) { sheet.text(fact) }
        if secret == nil { sheet.text(words(.numberWillBeCalled)) }
        sheet.gap()
    }

    /// A picture code where the printer draws one, else the link in letters.
    private func follow(on sheet: inout Sheet) {
        if let link, !sheet.code(link, under: words(.scanToFollow)) {
            sheet.text(words(.followAt, ["link": link]))
        }
        if let code {
            sheet.text(words(.visitCode, ["code": code]), isBold: true)
            sheet.text(words(.useOfCode, ["key": words(.codeKey)]))
        }
        if link != nil || code != nil { sheet.gap() }
    }

    private func foot(on sheet: inout Sheet) {
        for notice in notices { sheet.text(notice, isBold: true) }
        if secret == nil {
            sheet.text(words(.keepTicket))
            sheet.text(words(.tellIfLeaving))
        }
        sheet.gap()
        sheet.text(address)
        sheet.text(opening)
    }

    private var words: Words { Words(language) }
}
