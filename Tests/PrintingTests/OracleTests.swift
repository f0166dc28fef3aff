import Foundation
import Testing

@testable import Printing

/// The bytes that python-escpos 3.1 makes of two tickets, given their lines and sizes and left to choose the code
/// pages itself:
/// ```
/// printer = Dummy(); printer.magic.encoder = Encoder({"CP852": 18, "CP858": 19, "CP1250": 45, "CP1252": 16})
/// printer.hw("INIT"); printer.set(align="center")
/// for text, times, bold in lines:
///     printer.set(bold=bold, custom_size=True, width=times, height=times); printer.textln(text)
/// printer.qr(link, ec=1, size=6, native=True)      # where the profile has it, after the line that tells of it
/// printer.cut("PART", feed=False)                  # likewise
/// base64.b64encode(printer.output)
/// ```
private let polishOnEpson = """
    G0AbYQEdIQAbRQEbdBBLb3BpYQodIQAbRQFCaXVybyBPYnMbdBKIdWdpIEJpZWxhbnkKHSERG0UBWmV6d29sZW5pYSBuYSBw
    b3N0omo6Ch0hERtFAatkq2KIbywgZ6mYCh0hABtFAAodIVUbRQFBMDE3Ch0hABtFAAodIQAbRQBXeWRhbm8gMSBwYatkemll
    cm5pa2EgMjAyNiwgMTA6MzIKHSEAG0UAVyBrb2xlamNlIHdjemWYbmllajogMiBvc29ieQodIQAbRQBQcnpld2lkeXdhbnkg
    Y3phcyBvY3pla2l3YW5pYTogNRt0EJYxMCBtaW51dAodIQAbRQBOdW1lciB6b3N0YW5pZSB3eRt0Eph3aWV0bG9ueSBpIHd5
    d2+IYW55LgodIQAbRQAKHSEAG0UAUG8gemVza2Fub3dhbml1IGtvZHUgd2lkYYYgbWllanNjZSB3Ch0hABtFAGtvbGVqY2Uu
    Ch0oawQAMUEyAB0oawMAMUMGHShrAwAxRTEdKGsxADFQMGh0dHBzOi8vbG9rZXQuZXhhbXBsZS92LzN2UUI3QjZNckdRWmF4
    Q3VGZzRvaDEdKGsDADFRMB0hABtFAUtvZDogSzdNMlFYCh0hABtFAAodIQAbRQEyNCBncnVkbmlhIG5pZWN6eW5uZSAbdBCW
    IBt0EoilY3puaWUgeiBrYXOlLgodIQAbRQBQcm9zaW15IHphY2hvd2GGIGJpbGV0IGRvIGtv5GNhIHdpenl0eS4KHSEAG0UA
    VyByYXppZSByZXp5Z25hY2ppIHByb3NpbXkgbyBpbmZvcm1hY2qpLgodIQAbRQAKHSEAG0UAdWwuIL1lcm9tc2tpZWdvIDI5
    LCAwMS04ODIgV2Fyc3phd2EKHSEAG0UAT3R3YXJ0ZSBkbyAxNjowMAodIQAbRQAKHVZCAA==
    """

/// With the pages 54, 53, 72 and 71.
private let norwegianOnNarrow = """
    G0AbYQEdIQAbRQEbdDVLdW5kZWtvbnRvcmV0IHCGIEKRcnVtCh0hERtFAVOba25hZCBvbQodIREbRQFwYXJrZXJpbmcgdmVk
    Ch0hERtFAXNrapFyYQodIQAbRQAKHSFVG0UBQTAxNwodIQAbRQAKHSEAG0UAVXRzdGVkdCAxLiBva3RvYmVyIDIwMjYga2wu
    Ch0hABtFADEwOjMyCh0hABtFAERldCBlciAyIHBlcnNvbmVyIGZvcmFuIGRlZy4KHSEAG0UARm9ydmVudGV0IHZlbnRldGlk
    OiA1G3RHljEwCh0hABtFAG1pbnV0dGVyCh0hABtFAE51bW1lcmV0IGRpdHQgYmxpciB2aXN0IG9nIHJvcHQKHSEAG0UAb3Bw
    LgodIQAbRQAKHSEAG0UBS29kZTogSzdNMlFYCh0hABtFAAodIQAbRQEyNCBncnVkbmlhIG5pZWN6eW5uZSCWIBt0NoilY3pu
    aWUgegodIQAbRQFrYXOlLgodIQAbRQBUYSB2YXJlIHAbdDWGIGubbGFwcGVuIHRpbCBiZXOba2V0Ch0hABtFAGVyIHNsdXR0
    LgodIQAbRQBTaSBmcmEgaHZpcyBkdSBpa2tlIGthbiB2ZW50ZS4KHSEAG0UACh0hABtFAHVsLiAbdDa9ZXJvbXNraWVnbyAy
    OSwgMDEtODgyCh0hABtFAFdhcnN6YXdhCh0hABtFABt0NY9wZW50IHRpbCBrbC4gMTY6MDAKHSEAG0UACh0hABtFAAodIQAb
    RQAKHSEAG0UACh0hABtFAAo=
    """

@Suite("Another encoder prints the same") struct OracleTests {
    @Test func polish() throws { try expectSame(slip(.pl, isCopy: true), polishOnEpson, on: epson) }

    @Test func norwegian() throws {
        var slip = slip(.nb)
        slip.link = nil
        try expectSame(slip, norwegianOnNarrow, on: narrow)
    }

    private func expectSame(_ slip: TicketSlip, _ base64: String, on profile: PrinterProfile) throws {
        let data = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
        let theirs = try Paper(Array(data), on: profile)
        #expect(try profile.paper(slip).picture == theirs.picture)
        #expect(try profile.paper(slip).items == theirs.items)
    }
}
