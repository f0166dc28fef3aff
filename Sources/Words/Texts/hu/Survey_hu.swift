extension SurveyPhrase {
    static let hu = """
        surveyResolved = Megoldódott a kérdése?
        surveyYes = Igen
        surveyPartly = Részben
        surveyNo = Nem
        surveyAttention = Milyen volt a kiszolgálás?
        attention1 = Nagyon rossz
        attention2 = Rossz
        attention3 = Közepes
        attention4 = Jó
        attention5 = Nagyon jó
        surveyCauses = Mi nem volt jó?
        surveyComment = Szeretne hozzátenni valamit?
        surveyAnonymous = A válasz névtelen: senki sem látja, kié.
        surveyThanks = Köszönjük a válaszát.
        surveyOfferCase = Sajnáljuk, hogy ez nem oldódott meg. Most ügyet nyithat: számot és választ kap.

        surveyAnswers.one = {count} válasz
        surveyAnswers.other = {count} válasz
        surveyWithheld.one = Még {count} válasz vár továbbiakra.
        surveyWithheld.other = Még {count} válasz vár továbbiakra.
        surveyTooFew = Egy szolgáltatásról {minimum} válasznál kevesebbet nem mutatunk.
        surveyTotal = Összesen
        surveyMean = Kiszolgálás (átlag)
        """
}
