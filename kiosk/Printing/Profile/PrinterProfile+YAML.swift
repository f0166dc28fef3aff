extension PrinterProfile {
    /// The profile as a file to begin with, for a printer that is like this one but for a number.
    public var yaml: String {
        let pages = CodePage.allCases.compactMap { page in codePages[page].map { "\(page.rawValue): \($0)" } }
        return """
            name: "\(name.filter { $0 != "\"" && $0 != "\\" })"
            # Letters of font A and dots on a line; dots in an inch.
            columns: \(columns)
            dots: \(dots)
            dpi: \(dpi)
            # Letters grow up to so many times (1 to 8).
            largestText: \(largestText)
            # The printer's number (ESC t) of each code page that it has.
            codePages: { \(pages.joined(separator: ", ")) }
            # Whether it draws QR codes itself (GS ( k).
            qr: \(printsQR)
            # none, partial or full.
            cut: \(cut.rawValue)
            # none; realTime (DLE EOT); confirming (GS r too).
            status: \(status.rawValue)

            """
    }
}
