extension StoreFaultPhrase {
    static let pl = """
        diskFull = Dysk jest pełny. Gdy znów będzie miejsce, praca sama ruszy dalej.
        diskReadOnly = Dysk jest tylko do odczytu. Powinien go sprawdzić administrator.
        diskFailing = Odczyt lub zapis na dysku się nie udaje. Powinien go sprawdzić administrator.
        syncFailed = Dysk nie potwierdził zapisu. Do ponownego uruchomienia serwera nic się nie
            zapisuje.
        fileLost = Plik z danymi usunięto lub podmieniono. Nic się nie zapisuje, dopóki nie wróci i
            serwer nie zostanie ponownie uruchomiony.
        """
}
