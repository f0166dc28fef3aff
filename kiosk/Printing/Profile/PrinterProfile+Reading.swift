import OfficeFile

extension PrinterProfile {
    /// Reads a profile's file with every error at once and each at its line, as office files are read.
    ///
    /// - Parameter file: the name that the findings carry.
    public init(yaml: some Collection<UInt8>, file: String) throws(OfficeFileErrors) {
        let kind = FileKind(subject: .subjectPrinter, firstKey: "name")
        self = try OfficeFile.read(bytes: yaml, file: file, kind, as: PrinterProfile.init).value
    }

    /// Where something is wrong it has gaps, and the findings tell.
    private init?(_ file: Field) {
        let keys = [
            "name", "columns", "dots", "dpi", "largestText", "codePages", "qr", "cut", "status",
        ]
        guard let entries = file.entries(keys) else { return nil }
        self.init(
            name: entries.required("name")?.text() ?? "",
            // Sixteen letters are the fewest on which a long word keeps its shape.
            columns: entries.required("columns")?.number(16...128) ?? 32,
            dots: entries.required("dots")?.number(128...2048) ?? 384,
            dpi: entries["dpi"]?.number(100...600) ?? 203,
            largestText: entries["largestText"]?.number(1...8) ?? 8,
            codePages: entries.required("codePages")?.codePages() ?? [:],
            printsQR: entries["qr"]?.flag() ?? false,
            cut: entries["cut"]?.choice() ?? Cut.none,
            status: entries["status"]?.choice() ?? Status.none)
    }
}

extension Field {
    /// A map from the name of a page to its number; `{}` for a printer that has ASCII alone.
    fileprivate func codePages() -> [CodePage: UInt8] {
        guard let entries = entries(CodePage.allCases.map(\.rawValue)) else { return [:] }
        return CodePage.allCases.reduce(into: [:]) { pages, page in
            pages[page] = entries[page.rawValue]?.number(0...255).map { UInt8($0) }
        }
    }
}
