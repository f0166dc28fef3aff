extension StoreFaultPhrase {
    static let nb = """
        diskFull = Disken er full. Det går videre av seg selv når det er plass igjen.
        diskReadOnly = Disken kan bare leses. Administratoren bør se på den.
        diskFailing = Disken klarer ikke å lese eller skrive. Administratoren bør se på den.
        syncFailed = Disken bekreftet ikke det som ble skrevet. Ingenting lagres før serveren er
            startet på nytt.
        fileLost = En datafil er fjernet eller byttet ut. Ingenting lagres før den er tilbake og
            serveren er startet på nytt.
        """
}
