extension StoreFaultPhrase {
    static let nl = """
        diskFull = De schijf is vol. Zodra er weer ruimte is, gaat het vanzelf verder.
        diskReadOnly = De schijf is alleen-lezen. De beheerder moet ernaar kijken.
        diskFailing = De schijf leest of schrijft niet goed. De beheerder moet ernaar kijken.
        syncFailed = De schijf bevestigde niet wat er geschreven was. Tot de server opnieuw is
            gestart, wordt niets bewaard.
        fileLost = Een gegevensbestand is weggehaald of vervangen. Tot het terug is en de server
            opnieuw is gestart, wordt niets bewaard.
        """
}
