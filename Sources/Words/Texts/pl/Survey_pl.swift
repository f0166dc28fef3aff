extension SurveyPhrase {
    static let pl = """
        surveyResolved = Czy sprawa została załatwiona?
        surveyYes = Tak
        surveyPartly = Częściowo
        surveyNo = Nie
        surveyAttention = Jak ocenia Pan/Pani obsługę?
        attention1 = Bardzo źle
        attention2 = Źle
        attention3 = Średnio
        attention4 = Dobrze
        attention5 = Bardzo dobrze
        surveyCauses = Co było nie tak?
        surveyComment = Czy chce Pan/Pani coś dodać?
        surveyAnonymous = Odpowiedź jest anonimowa: nikt nie zobaczy, czyja jest.
        surveyThanks = Dziękujemy za odpowiedź.
        surveyOfferCase = Przykro nam, że to nie jest załatwione. Można teraz otworzyć sprawę: otrzyma
            Pan/Pani numer i odpowiedź.

        surveyAnswers.one = {count} odpowiedź
        surveyAnswers.few = {count} odpowiedzi
        surveyAnswers.many = {count} odpowiedzi
        surveyWithheld.one = Jeszcze {count} odpowiedź czeka na kolejne.
        surveyWithheld.few = Jeszcze {count} odpowiedzi czekają na kolejne.
        surveyWithheld.many = Jeszcze {count} odpowiedzi czeka na kolejne.
        surveyTooFew = Mniej niż {minimum} odpowiedzi o jednej usłudze nie pokazujemy.
        surveyTotal = Razem
        surveyMean = Obsługa (średnia)
        """
}
