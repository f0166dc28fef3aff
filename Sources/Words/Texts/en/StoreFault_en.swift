extension StoreFaultPhrase {
    static let en = """
        diskFull = The disk is full. It goes on by itself when there is room again.
        diskReadOnly = The disk is read-only. The administrator should look at it.
        diskFailing = The disk fails to read or write. The administrator should look at it.
        syncFailed = The disk could not confirm what was written. Nothing is saved until the server
            is restarted.
        fileLost = A file of the data was taken away or replaced. Nothing is saved until it is back
            and the server is restarted.
        """
}
