extension StoreFaultPhrase {
    static let sl = """
        diskFull = Disk je poln. Ko bo spet prostor, se delo nadaljuje samo.
        diskReadOnly = Disk dovoljuje samo branje. Preveri naj ga skrbnik.
        diskFailing = Branje z diska ali pisanje nanj ne uspeva. Preveri naj ga skrbnik.
        syncFailed = Disk ni potrdil zapisanega. Do ponovnega zagona strežnika se nič ne shrani.
        fileLost = Datoteka s podatki je bila odstranjena ali zamenjana. Dokler je ni nazaj in
            strežnik ni znova zagnan, se nič ne shrani.
        """
}
