import QueueClient
import QueueCore
import QueueWire
import Terminal
import Testing
import Words

@testable import KioskTerminal

@Suite struct KioskScreenTests {
    private let size = Size(columns: 80, rows: 24)

    private func text(_ flow: KioskFlow) -> String { kioskScreen(flow, size).text }

    @Test func languages() {
        #expect(
            text(flow()) == """
                 Biuro Obsługi Bielany                                  Otwarte do 16:00  10:32

                  Witamy · Welcome · Dobrodošli · Velkommen · Welkom · Üdvözöljük
                  ul. Żeromskiego 29, 01-882 Warszawa

                     1   Polski                                           Prosimy wybrać język

                     2   English                                   Please choose your language

                     3   Slovenščina                                            Izberite jezik

                     4   Norsk bokmål                                               Velg språk

                     5   Nederlands                                               Kies uw taal

                     6   Magyar                                              Válasszon nyelvet






                  Potrzebna pomoc? Proszę zapytać w holu.
                   *  Mam kod   +  Duże litery   -  Wysoki kontrast
                """)
    }

    @Test func services() {
        var flow = flow()
        flow.press(keys: "21v")
        #expect(
            text(flow) == """
                 Bielany Customer Office                                Open until 16:00  10:32

                  Please choose a service                                  Passports and cards
                  Press the digit or touch the line.

                  ┌──────────────────────────────────────────────────────────────────────────┐
                  │ ▶  1   Passports                         3 people waiting · 5–10 minutes │
                  └──────────────────────────────────────────────────────────────────────────┘

                  ┌──────────────────────────────────────────────────────────────────────────┐
                  │    2   Identity cards                                     Nobody waiting │
                  └──────────────────────────────────────────────────────────────────────────┘









                   0  Back
                  Need help? Ask at the desk in the hall.
                   *  I have a code   +  Large type   -  High contrast
                """)
    }

    @Test func nineServices() {
        var branch = plain(services: 9)
        branch.services[1].open = false
        branch.services[4].waiting = 7
        branch.services[4].wait = Wait(state: .noCounter)
        branch.services[4].names = ["en": "Apartment buildings: renovation, extension, energy"]
        #expect(
            text(flow(branch)) == """
                 Bielany Customer Office                                Open until 16:00  10:32
                  Please choose a service                  ul. Żeromskiego 29, 01-882 Warszawa
                  Press the digit or touch the line.

                     1   Service 1                                              Nobody waiting
                     2   Service 2                                         × not available now
                     3   Service 3                                              Nobody waiting
                     4   Service 4                                              Nobody waiting
                     5   Apartment buildings: renovation, extension, energy
                         7 people waiting · no counter is open for this
                     6   Service 6                                              Nobody waiting
                     7   Service 7                                              Nobody waiting
                     8   Service 8                                              Nobody waiting
                     9   Service 9                                              Nobody waiting








                  Need help? Ask at the desk in the hall.
                   *  I have a code   +  Large type   -  High contrast
                """)
    }

    @Test func ticket() {
        var flow = flow()
        flow.press(keys: "2112")
        flow.receive(
            issued("A017", link: "https://loket.example.org/v/0123456789012345678901"), for: flow.order!)
        #expect(
            text(flow) == """
                 Bielany Customer Office                                Open until 16:00  10:32

                                                  Your number
                                                   Passports
                           █████████         █████████         ███      ███████████████
                           █████████         █████████         ███      ███████████████
                        ███         ███   ███         ███   ██████                  ███
                        ███         ███   ███         ███   ██████                  ███
                        ███████████████   ███         ███      ███               ███
                        ███████████████   ███         ███      ███               ███
                        ███         ███   ███         ███      ███            ███
                        ███         ███   ███         ███      ███            ███
                        ███         ███      █████████      █████████         ███
                        ███         ███      █████████      █████████         ███

                             2 people are ahead of you. Waiting time: not known yet
                                    Please take a seat and watch the board.

                                           Follow your place in line:
                               https://loket.example.org/v/0123456789012345678901

                           The screen is cleared for the next visitor in 15 seconds.
                  Need help? Ask at the desk in the hall.
                   *  I have a code   +  Large type   -  High contrast
                """)
    }

    @Test func moreTime() {
        var flow = flow(plain(services: 12))
        flow.press(keys: "9")
        flow.press(keys: "1")
        flow.wait(52)
        #expect(
            text(flow) == """
                 Bielany Customer Office                                Open until 16:00  10:32






                        ┌──────────────────────────────────────────────────────────────┐
                        │                                                              │
                        │                  Would you like more time?                   │
                        │                                                              │
                        │   The screen is cleared for the next visitor in 8 seconds.   │
                        │                                                              │
                        │       Press any key or touch the screen for more time.       │
                        │                                                              │
                        └──────────────────────────────────────────────────────────────┘






                   0  Back
                   *  I have a code   +  Large type   -  High contrast
                """)
    }

    @Test func closed() {
        var branch = bielany()
        (branch.open, branch.opensAt) = (false, start + 3.days - 152.minutes)
        #expect(
            text(flow(branch)) == """
                 Biuro Obsługi Bielany                                                    10:32




                             Zamknięte · Otwarcie: niedziela, 4 października, 08:00
                                    Potrzebna pomoc? Proszę zapytać w holu.

                                    Closed · Opens: Sunday 4 October, 08:00
                                    Need help? Ask at the desk in the hall.

                                 Zaprto · Odpre se: nedelja, 4. oktober, 08:00

                                   Stengt · Åpner søndag 4. oktober kl. 08:00

                                 Gesloten · Gaat open: zondag 4 oktober, 08:00

                                   Zárva · Nyitás: október 4., vasárnap, 8:00




                                      ul. Żeromskiego 29, 01-882 Warszawa

                """)
    }
}
