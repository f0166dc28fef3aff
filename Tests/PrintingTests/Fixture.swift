import QueueCore
import QueueWire
import Words

@testable import Printing

/// Thursday 1 October 2026, 10:32 in Warsaw.
let now = Instant("2026-10-01T08:32:00.000Z")!
let link = "https://loket.example/v/3vQB7B6MrGQZaxCuFg4oh1"

/// Names with the letters that each language has and its neighbours have not.
func branch(timeZone: String = "Europe/Warsaw") -> BranchView {
    let plan = Configuration(
        branch: "bielany",
        name: [
            "en": "Bielany Customer Office", "sl": "Pisarna za stranke Bežigrad",
            "nb": "Kundekontoret på Bærum",
            "nl": "Klantencentrum Curaçao", "hu": "Óbudai Ügyfélszolgálat", "pl": "Biuro Obsługi Bielany",
        ],
        address: "ul. Żeromskiego 29, 01-882 Warszawa", timeZone: timeZone,
        languages: ["pl", "en", "sl", "nb", "nl", "hu"],
        services: [
            Service(
                id: "parking", prefix: "A",
                names: [
                    "en": "Parking permits", "sl": "Parkirna dovoljenja – območje Čžš",
                    "nb": "Søknad om parkering ved skjæra", "nl": "Parkeervergunning één café",
                    "hu": "Várakozási hozzájárulás (őű)", "pl": "Zezwolenia na postój: źdźbło, gęś",
                ])
        ],
        notices: [
            Notice(text: ["en": "Closed on 24 December.", "pl": "24 grudnia nieczynne – łącznie z kasą."])
        ])
    let moment = Moment(instant: now, day: BusinessDay("2026-10-01")!, minute: 632)
    let times = OpeningTimes(opensAt: now - 152.minutes, closesAt: now + 328.minutes)
    return BranchView(Office(plan, at: moment), at: moment, times, reasons: [:])
}

func facts(_ language: String = "en", number: String = "A017", ahead: Int? = 2) -> TicketFacts {
    let ticket = Ticket(
        id: "t", ordinal: 1, number: number, issuedAt: now, language: language, channel: .walkIn, booked: nil,
        priority: "regular", base: now, headStart: 0, isPutFirst: false, bound: nil,
        state: .waiting(pause: nil), recalls: 0, returns: 0, legs: [Leg(service: "parking", waitingAt: now)],
        seq: 1)
    var facts = TicketFacts(ticket, branch: "bielany", ahead: ahead)
    facts.wait = Wait(state: .known, lowSeconds: 300, likelySeconds: 480, highSeconds: 600)
    return facts
}

func slip(_ language: Language = .en, number: String = "A017", isCopy: Bool = false) -> TicketSlip {
    TicketSlip(
        facts(language.rawValue, number: number), at: branch(), now: now, link: link, code: "K7M2QX",
        isCopy: isCopy)
}

let epson = PrinterProfile.ready["epson-tm-t88"]!
let narrow = PrinterProfile.ready["generic-58"]!

extension PrinterProfile {
    func paper(_ slip: TicketSlip, scale: Int = 1) throws -> Paper {
        try Paper(slip.escPos(on: self, scale: scale), on: self)
    }
}
