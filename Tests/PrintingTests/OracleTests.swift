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
    G0AbYQEdIQAbRQEbdBBLb3BpYQodIQAbRQFCaXVybyBPYnMbdBKIdWdpIEJpZWxhbnkKHSERG0UBWmV6d29sZW5pYSBuYSBwb3N0
    omo6Ch0hERtFAatkq2KIbywgZ6mYCh0hABtFAAodIVUbRQFBMDE3Ch0hABtFAAodIQAbRQBXeWRhbm8gMSBwYatkemllcm5pa2Eg
    MjAyNiwgMTA6MzIKHSEAG0UAVyBrb2xlamNlIHdjemWYbmllajogMiBvc29ieQodIQAbRQBQcnpld2lkeXdhbnkgY3phcyBvY3pl
    a2l3YW5pYTogNRt0EJYxMCBtaW51dAodIQAbRQBOdW1lciB6b3N0YW5pZSB3eRt0Eph3aWV0bG9ueSBpIHd5d2+IYW55LgodIQAb
    RQAKHSEAG0UAUG8gemVza2Fub3dhbml1IGtvZHUgd2lkYYYgbWllanNjZSB3Ch0hABtFAGtvbGVqY2UuCh0oawQAMUEyAB0oawMA
    MUMGHShrAwAxRTEdKGsxADFQMGh0dHBzOi8vbG9rZXQuZXhhbXBsZS92LzN2UUI3QjZNckdRWmF4Q3VGZzRvaDEdKGsDADFRMB0h
    ABtFAUtvZDogSzdNMlFYCh0hABtFAFcgbmFzenltIGtpb3NrdSwgcG9kIBt0EIRNYW0ga29klCwgcG9rYRt0Er5lCh0hABtFAG1p
    ZWpzY2UgdyBrb2xlamNlLgodIQAbRQAKHSEAG0UBMjQgZ3J1ZG5pYSBuaWVjenlubmUgG3QQliAbdBKIpWN6bmllIHoga2FzpS4K
    HSEAG0UAUHJvc2lteSB6YWNob3dhhiBiaWxldCBkbyBrb+RjYSB3aXp5dHkuCh0hABtFAFcgcmF6aWUgcmV6eWduYWNqaSBwcm9z
    aW15IG8gaW5mb3JtYWNqqS4KHSEAG0UACh0hABtFAHVsLiC9ZXJvbXNraWVnbyAyOSwgMDEtODgyIFdhcnN6YXdhCh0hABtFAE90
    d2FydGUgZG8gMTY6MDAKHSEAG0UACh1WQgA=
    """

/// With the pages 54, 53, 72 and 71.
private let norwegianOnNarrow = """
    G0AbYQEdIQAbRQEbdDVLdW5kZWtvbnRvcmV0IHCGIEKRcnVtCh0hERtFAVOba25hZCBvbQodIREbRQFwYXJrZXJpbmcgdmVkCh0h
    ERtFAXNrapFyYQodIQAbRQAKHSFVG0UBQTAxNwodIQAbRQAKHSEAG0UAVXRzdGVkdCAxLiBva3RvYmVyIDIwMjYga2wuCh0hABtF
    ADEwOjMyCh0hABtFAERldCBlciAyIHBlcnNvbmVyIGZvcmFuIGRlZy4KHSEAG0UARm9ydmVudGV0IHZlbnRldGlkOiA1G3RHljEw
    Ch0hABtFAG1pbnV0dGVyCh0hABtFAE51bW1lcmV0IGRpdHQgYmxpciB2aXN0IG9nIHJvcHQKHSEAG0UAb3BwLgodIQAbRQAKHSEA
    G0UBS29kZTogSzdNMlFYCh0hABtFAEkga2lvc2tlbiB25XIsIHVuZGVyIKtKZWcgaGFyIGVuCh0hABtFAGtvZGW7LCB2aXNlciBk
    ZW4gcGxhc3NlbiBkaW4uCh0hABtFAAodIQAbRQEyNCBncnVkbmlhIG5pZWN6eW5uZSCWIBt0NoilY3puaWUgegodIQAbRQFrYXOl
    LgodIQAbRQBUYSB2YXJlIHAbdDWGIGubbGFwcGVuIHRpbCBiZXOba2V0Ch0hABtFAGVyIHNsdXR0LgodIQAbRQBTaSBmcmEgaHZp
    cyBkdSBpa2tlIGthbiB2ZW50ZS4KHSEAG0UACh0hABtFAHVsLiAbdDa9ZXJvbXNraWVnbyAyOSwgMDEtODgyCh0hABtFAFdhcnN6
    YXdhCh0hABtFABt0NY9wZW50IHRpbCBrbC4gMTY6MDAKHSEAG0UACh0hABtFAAodIQAbRQAKHSEAG0UACh0hABtFAAo=
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
