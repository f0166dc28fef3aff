extension KioskVisitPhrase {
    static let en = """
        answerIsNeeded = We need this to help you. No board will show it.
        answerMissing = Please answer this; then we can go on.
        numberWanted = Please type a number, such as 12.
        dateWanted = Please type day, month and year, such as 24.12.2026.
        phoneWanted = Please type a telephone number, such as +48 22 123 45 67, or nothing at all.

        causesHelp = Choose all that fit, then go on.
        causeTicked = ✓ {cause}
        offerYes = Yes, open a case
        offerNo = No, thank you

        tellUs = Complaint, praise or suggestion
        matterKind = What would you like to tell us?
        matterText = Please tell us in your own words
        matterTextHelp = Please type it, then press Enter.
        matterName = Your name
        matterPhone = Your telephone number
        matterPersonHelp = Only if you like, so that we can reach you.

        matterIsOpen = Thank you. Your words have reached us.
        matterSecret = Your secret: {secret}
        matterKeepBoth = Please keep both. At our kiosk, under “{key}”, the secret shows how your case stands.
        matterPrinting = Both are being printed …
        matterPrinted = Please take your slip.
        matterNotPrinted = They cannot be printed. Please note both.
        thisIsACase = This is the number of a case.
        secretIsNeeded = Please type its secret as well. It stands beside the number.
        """
}
