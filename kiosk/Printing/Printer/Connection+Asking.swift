extension Connection {
    /// DLE EOT: answered at any time, in the middle of a job too.
    func status() throws(Fault) -> PrinterStatus {
        var answers: [UInt8] = []
        for question in PrinterStatus.questions {
            try write([0x10, 0x04, question])
            answers.append(try answer(where: PrinterStatus.isAnswer))
        }
        return PrinterStatus(answers: answers)
    }

    /// GS r: answered in its turn, so that the answer means that all before it is done.
    func confirm() throws(Fault) {
        try write([0x1D, 0x72, 0x01])
        _ = try answer(where: PrinterStatus.isConfirmation)
    }
}
