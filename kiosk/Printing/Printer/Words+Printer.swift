import Words

extension Words {
    /// Why nothing comes out of the printer, for those who can put it right.
    public func obstacle(_ cause: PrintFailure.Cause) -> String {
        switch cause {
        case .unreachable: self(.printerUnreachable)
        case .coverOpen: self(.printerCoverOpen)
        case .paperOut: self(.printerPaperOut)
        case .offline: self(.printerOffline)
        case .fault: self(.printerFault)
        case .stalled: self(.printerStalled)
        case .lost: self(.printerLost)
        }
    }

    /// What staff should know of a printer; nil while all is well.
    public func state(of printer: PrinterStatus) -> String? {
        printer.obstacle.map(obstacle) ?? (printer.paper == .low ? self(.printerPaperLow) : nil)
    }
}
