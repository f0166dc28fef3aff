extension PrinterProfile {
    /// Profiles of common makes, by the names under which a kiosk is told to use them. The numbers of the
    /// code pages are from the makers' command references.
    public static let ready: [String: PrinterProfile] = [
        "epson-tm-t88": PrinterProfile(
            name: "Epson TM-T88", columns: 42, dots: 512, dpi: 180,
            codePages: [.cp852: 18, .cp858: 19, .cp1250: 45, .cp1252: 16], printsQR: true, cut: .partial,
            status: .confirming),
        "star-escpos": PrinterProfile(
            name: "Star in ESC/POS mode", columns: 48, dots: 576,
            codePages: [.cp852: 18, .cp858: 19, .cp1252: 16], printsQR: true, cut: .partial,
            status: .confirming),
        "generic-80": PrinterProfile(
            name: "ESC/POS printer, 80 mm", columns: 48, dots: 576,
            codePages: [.cp852: 18, .cp858: 19, .cp1252: 16], printsQR: true, cut: .partial,
            status: .realTime),
        // As the many makes built on the 5890 number them. They draw no codes and have no knife.
        "generic-58": PrinterProfile(
            name: "ESC/POS printer, 58 mm", columns: 32, dots: 384,
            codePages: [.cp852: 54, .cp858: 53, .cp1250: 72, .cp1252: 71], status: .realTime),
    ]
}
