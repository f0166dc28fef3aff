// Longer than 300 lines because it is one office file, in six languages.
extension OfficeFile {
    /// An office to begin with and to try things on: open around the clock, in all six languages.
    public static let example = ###"""
        # An office file describes one branch. Leave out what yours does not need.
        # A text is one string (in the house's language, the first of “languages”) or a map by language.
        branch: example
        name:
          en: Example Customer Office
          sl: Vzorčna pisarna za stranke
          nb: Kundekontoret Eksempel
          nl: Klantenkantoor Voorbeeld
          hu: Minta Ügyfélszolgálat
          pl: Przykładowe Biuro Obsługi Klienta
        address: Voorbeeldstraat 1, 1234 AB Voorbeeldstad
        timeZone: Europe/Amsterdam
        languages: [en, sl, nb, nl, hu, pl]
        # Without “hours” an office is open around the clock. With them:
        # hours: { mon: 08:00-18:00, tue-fri: [08:00-12:00, 13:00-16:00], except: { 2026-12-24: closed } }
        overnight: close
        numbers: { first: 1, width: 3 }
        # “openTo”: addresses that may take tickets without a device's token, here this machine alone.
        # “ask”: what a visitor may answer (name, reference, phone); “longQueue”: with so many ahead the
        # kiosk asks first; “timeout”: seconds; “print: false”: no paper. “pace”: tickets a minute from one
        # kiosk or open address, so many at once too; “waitingLimit”: with so many in the house kiosks give
        # no more. Left out there is no limit: set both wherever anybody can stand at a kiosk.
        kiosk:
          openTo: [127.0.0.1/32, "::1/128"]
          ask: [name]
          longQueue: 15
          timeout: 60
          pace: 60
          waitingLimit: 300
        # “blind: true” hides from clerks who waits, so that nobody is picked; supervisors see it.
        console: { blind: false }

        # The head start in minutes. Nobody has to say why they ask for it.
        priorities:
          - id: regular
            headStart: 0
            names:
              en: I can wait my turn
              sl: Lahko počakam, da pridem na vrsto
              nb: Jeg kan vente på tur
              nl: Ik kan op mijn beurt wachten
              hu: Meg tudom várni, hogy sorra kerüljek
              pl: Mogę poczekać na swoją kolej
          - id: priority
            headStart: 15
            names:
              en: I would like to sit or go first
              sl: Želim sesti ali priti prej na vrsto
              nb: Jeg vil gjerne sitte eller slippe til først
              nl: Ik wil graag zitten of eerder aan de beurt komen
              hu: Szeretnék leülni vagy előbb sorra kerülni
              pl: Chcę usiąść lub wejść wcześniej

        appointments: { headStart: 10, grace: 10, latest: 60 }
        # Whoever is called and not there comes back once, five minutes later.
        absence: { recalls: 2, then: requeue, returns: 1, pause: 5 }

        groups:
          - id: ask
            names: { en: Ask, sl: Vprašanja, nb: Spørsmål, nl: Vragen, hu: Kérdések, pl: Pytania }
          - id: buy
            names:
              en: Buy and collect
              sl: Nakup in prevzem
              nb: Kjøp og henting
              nl: Kopen en ophalen
              hu: Vásárlás és átvétel
              pl: Zakupy i odbiór
          - id: mend
            names:
              en: Put right
              sl: Reševanje težav
              nb: Feil og klager
              nl: Reparaties en klachten
              hu: Hibák és panaszok
              pl: Usterki i reklamacje

        # “minutes” one visit takes (with “budget” for what it may take); “target”: called within so many.
        services:
          - id: information
            prefix: A
            group: ask
            minutes: 5
            target: 10
            names:
              en: Information
              sl: Informacije
              nb: Informasjon
              nl: Informatie
              hu: Információ
              pl: Informacja
          - id: account
            prefix: B
            group: ask
            minutes: 8
            target: 15
            names:
              en: My details and bills
              sl: Moji podatki in računi
              nb: Mine opplysninger og regninger
              nl: Mijn gegevens en rekeningen
              hu: Adataim és számláim
              pl: Moje dane i rachunki
            slots: { every: 20, capacity: 2, ahead: 60 } # appointments: minutes, places, days
            procedure: # a checklist for the clerk; what of it was done is logged
              - id: identity
                names:
                  en: Check who it is
                  sl: Preverite istovetnost
                  nb: Sjekk identiteten
                  nl: Controleer wie het is
                  hu: Ellenőrizze a személyazonosságot
                  pl: Sprawdź tożsamość
              - id: data
                names:
                  en: Go through the details together
                  sl: Skupaj preglejte podatke
                  nb: Gå gjennom opplysningene sammen
                  nl: Neem de gegevens samen door
                  hu: Nézzék át együtt az adatokat
                  pl: Przejrzyjcie razem dane
              - id: next
                names:
                  en: Say what happens next
                  sl: Povejte, kaj sledi
                  nb: Si hva som skjer videre
                  nl: Zeg wat er nu gebeurt
                  hu: Mondja el, mi következik
                  pl: Powiedz, co dalej
            reasons: # why the visit ended as it did, counted in reports
              - id: bill
                names:
                  en: Bill explained
                  sl: Račun pojasnjen
                  nb: Regning forklart
                  nl: Rekening uitgelegd
                  hu: Számla elmagyarázva
                  pl: Wyjaśniono rachunek
              - id: changed
                names:
                  en: Details changed
                  sl: Podatki spremenjeni
                  nb: Opplysninger endret
                  nl: Gegevens gewijzigd
                  hu: Adatok módosítva
                  pl: Zmieniono dane
              - id: missing
                names:
                  en: A paper was missing
                  sl: Manjkala je listina
                  nb: Et dokument manglet
                  nl: Er ontbrak een papier
                  hu: Hiányzott egy irat
                  pl: Brakowało dokumentu
            notices: # “at”: clerk, ticket, board; with “from” and “to” for some days only
              - at: [clerk]
                text:
                  en: "Bills can come by e-mail now: offer it"
                  sl: "Računi so zdaj možni po e-pošti: ponudite to"
                  nb: "Regninger kan nå komme på e-post: tilby det"
                  nl: "Rekeningen kunnen nu per e-mail: bied het aan"
                  hu: "A számlák már e-mailben is jöhetnek: ajánlja fel"
                  pl: "Rachunki mogą przychodzić e-mailem: zaproponuj"
          - id: order
            prefix: C
            group: buy
            minutes: 10
            target: 15
            names:
              en: Place an order
              sl: Oddaja naročila
              nb: Legge inn en bestilling
              nl: Een bestelling plaatsen
              hu: Megrendelés
              pl: Złożenie zamówienia
          - id: subscription
            prefix: D
            group: buy
            minutes: 12
            target: 20
            names:
              en: Subscriptions
              sl: Naročnine
              nb: Abonnementer
              nl: Abonnementen
              hu: Előfizetések
              pl: Abonamenty
            slots: { every: 30, capacity: 1, ahead: 60 }
            questions: # “at”: kiosk, counter or both; “required”: not closed without an answer
              - id: term
                kind: choice
                at: counter
                names:
                  en: For how long?
                  sl: Za koliko časa?
                  nb: For hvor lenge?
                  nl: Voor hoelang?
                  hu: Mennyi időre?
                  pl: Na jak długo?
                choices:
                  - id: month
                    names:
                      en: A month
                      sl: En mesec
                      nb: En måned
                      nl: Een maand
                      hu: Egy hónapra
                      pl: Na miesiąc
                  - id: year
                    names:
                      en: A year
                      sl: Eno leto
                      nb: Ett år
                      nl: Een jaar
                      hu: Egy évre
                      pl: Na rok
            reasons:
              - id: new
                names:
                  en: New subscription
                  sl: Nova naročnina
                  nb: Nytt abonnement
                  nl: Nieuw abonnement
                  hu: Új előfizetés
                  pl: Nowy abonament
              - id: renewed
                names:
                  en: Renewed
                  sl: Podaljšano
                  nb: Fornyet
                  nl: Verlengd
                  hu: Meghosszabbítva
                  pl: Przedłużono
              - id: ended
                names:
                  en: Ended
                  sl: Odpovedano
                  nb: Avsluttet
                  nl: Beëindigd
                  hu: Megszüntetve
                  pl: Zakończono
          - id: pickup
            prefix: E
            group: buy
            minutes: 4
            target: 10
            names:
              en: Collect an order
              sl: Prevzem naročila
              nb: Hente en bestilling
              nl: Een bestelling ophalen
              hu: Megrendelés átvétele
              pl: Odbiór zamówienia
          - id: technical
            prefix: F
            group: mend
            minutes: 12
            target: 20
            names:
              en: Technical service
              sl: Tehnična pomoč
              nb: Teknisk service
              nl: Technische dienst
              hu: Műszaki szolgálat
              pl: Serwis techniczny
            procedure:
              - id: device
                names:
                  en: Try the device together
                  sl: Skupaj preizkusite napravo
                  nb: Prøv apparatet sammen
                  nl: Probeer het apparaat samen
                  hu: Próbálják ki együtt a készüléket
                  pl: Wypróbujcie razem urządzenie
              - id: receipt
                names:
                  en: Give a receipt for what stays here
                  sl: Izdajte potrdilo za prevzeto
                  nb: Gi kvittering for det som blir her
                  nl: Geef een bewijs voor wat hier blijft
                  hu: Adjon átvételi elismervényt
                  pl: Wydaj pokwitowanie za przyjęte rzeczy
            questions:
              - id: serial
                at: counter
                names:
                  en: Serial number of the device?
                  sl: Serijska številka naprave?
                  nb: Apparatets serienummer?
                  nl: Serienummer van het apparaat?
                  hu: A készülék sorozatszáma?
                  pl: Numer seryjny urządzenia?
            reasons:
              - id: mended
                names:
                  en: Mended at once
                  sl: Popravljeno takoj
                  nb: Reparert med en gang
                  nl: Meteen gemaakt
                  hu: Azonnal megjavítva
                  pl: Naprawiono od razu
              - id: sent
                names:
                  en: Sent to the workshop
                  sl: Poslano v servis
                  nb: Sendt til verkstedet
                  nl: Naar de werkplaats gestuurd
                  hu: Műhelybe küldve
                  pl: Wysłano do warsztatu
          - id: claim
            prefix: G
            group: mend
            minutes: 15
            target: 20
            names:
              en: Claim or guarantee
              sl: Reklamacija ali garancija
              nb: Reklamasjon eller garanti
              nl: Reclamatie of garantie
              hu: Reklamáció vagy garancia
              pl: Reklamacja lub gwarancja
            slots: { every: 30, capacity: 1, ahead: 30 }
            procedure:
              - id: proof
                names:
                  en: See receipt and guarantee card
                  sl: Preglejte račun in garancijski list
                  nb: Se kvittering og garantibevis
                  nl: Bekijk bon en garantiebewijs
                  hu: Nézze meg a blokkot és a jótállási jegyet
                  pl: Obejrzyj paragon i kartę gwarancyjną
              - id: wish
                names:
                  en: Ask what the customer would like
                  sl: Vprašajte, kaj stranka želi
                  nb: Spør hva kunden ønsker
                  nl: Vraag wat de klant wil
                  hu: Kérdezze meg, mit szeretne az ügyfél
                  pl: Zapytaj, czego klient oczekuje
            questions:
              - id: bought
                kind: date
                at: counter
                names:
                  en: Bought on which day?
                  sl: Kupljeno katerega dne?
                  nb: Kjøpt hvilken dag?
                  nl: Op welke dag gekocht?
                  hu: Melyik napon vásárolta?
                  pl: Którego dnia kupiono?
            reasons:
              - id: exchanged
                names:
                  en: Exchanged
                  sl: Zamenjano
                  nb: Byttet
                  nl: Geruild
                  hu: Kicserélve
                  pl: Wymieniono
              - id: refunded
                names:
                  en: Money back
                  sl: Denar vrnjen
                  nb: Pengene tilbake
                  nl: Geld terug
                  hu: Pénz visszafizetve
                  pl: Zwrócono pieniądze
              - id: refused
                names:
                  en: Not covered
                  sl: Ni krito
                  nb: Ikke dekket
                  nl: Niet gedekt
                  hu: Nem terjed ki rá
                  pl: Nie obejmuje
            log: { required: [outcome] } # what no visit of this service is closed without
          - id: complaint
            prefix: H
            group: mend
            minutes: 10
            target: 15
            names:
              en: Complaint or suggestion
              sl: Pritožba ali predlog
              nb: Klage eller forslag
              nl: Klacht of suggestie
              hu: Panasz vagy javaslat
              pl: Skarga lub sugestia
          - id: backoffice
            prefix: X
            minutes: 20
            internal: true # colleagues hand visits on to it; no kiosk and no board shows it
            names:
              en: Back office
              sl: Zaledna služba
              nb: Saksbehandling
              nl: Backoffice
              hu: Háttériroda
              pl: Zaplecze

        # The first tier with anyone to call is taken. A group's name stands for its other services.
        counters:
          - id: 1
            hall: A
            arrow: left # on the board, beside the name
            name: { en: Counter 1, sl: Okence 1, nb: Skranke 1, nl: Loket 1, hu: 1. ablak, pl: Stanowisko 1 }
            services: [[information, account], [pickup]]
          - id: 2
            hall: A
            name: { en: Counter 2, sl: Okence 2, nb: Skranke 2, nl: Loket 2, hu: 2. ablak, pl: Stanowisko 2 }
            services: [[buy], [information]]
          - id: 3
            hall: A
            name: { en: Counter 3, sl: Okence 3, nb: Skranke 3, nl: Loket 3, hu: 3. ablak, pl: Stanowisko 3 }
            services: [[pickup, order], [ask], [subscription]]
          - id: 4
            hall: B
            arrow: right
            name: { en: Counter 4, sl: Okence 4, nb: Skranke 4, nl: Loket 4, hu: 4. ablak, pl: Stanowisko 4 }
            services: [[technical, claim], [complaint]]
          - id: 5
            hall: B
            name: { en: Counter 5, sl: Okence 5, nb: Skranke 5, nl: Loket 5, hu: 5. ablak, pl: Stanowisko 5 }
            breaks: [12:00-12:30]
            services: [[complaint, backoffice], [mend], [ask]]

        # Without “services” a person knows them all. PINs are never in files.
        staff:
          - user: desk1
            name: Information desk
            role: clerk
            services: [ask, buy]
            skills: # to plan training; from 1 (a beginner) to 5 (teaches others)
              - { service: information, level: 4, since: 2024-03-01 }
              - { service: subscription, level: 1, since: 2026-09-01 }
          - { user: desk2, name: Sales desk, role: clerk, services: [buy, information] }
          - { user: desk3, name: Repairs desk, role: clerk, services: [mend, ask, backoffice] }
          - { user: lead, name: Team lead, role: supervisor }
          - { user: audit, name: Auditor, role: auditor }

        # How long an answer to a complaint may take: the first line that fits; 30 days without one. A working
        # day is one on which the office opens. Amounts are in this currency.
        cases:
          currency: EUR
          due:
            - { kind: complaint, severity: high, workdays: 2 }
            - { kind: complaint, workdays: 10 }
            - { kind: claim, days: 14 }
        # Answers are taken for so many hours after a visit; fewer than “minimum” are shown to nobody.
        survey: { within: 48, minimum: 5 }
        # Who comes for the same again within so many days has come back: told by the reference alone.
        repeat: { within: 14 }
        # What an hour at a counter costs, and whether a supervisor sees figures by clerk.
        cost: { currency: EUR, perHour: 42.50 }
        figures: { clerks: true }
        # Days after which what is personal is forgotten, by kind; figures stay.
        retention: { visitors: 90, answers: 90, notes: 90, logs: 365, promises: 90, appointments: 30 }
        # In an office with hours nobody gets a ticket who is not expected to be served before closing
        # (“overtime”: minutes after it that may be used), or in the last so many minutes. Staff may.
        lastIssue: { expected: true, overtime: 10 }

        # What holds from a day to a day: hours, closed services, what counters and people serve, how many
        # counters are meant to be open.
        plans:
          - id: holidays
            from: 2026-12-14
            to: 2027-01-08
            weekdays: [mon-fri]
            staffing: 5
            names:
              en: Before and after the holidays
              sl: Pred prazniki in po njih
              nb: Før og etter høytiden
              nl: Voor en na de feestdagen
              hu: Az ünnepek előtt és után
              pl: Przed świętami i po nich

        # What the console offers beside free text.
        reasons:
          pause:
            - id: lunch
              names: { en: Lunch, sl: Malica, nb: Lunsj, nl: Lunch, hu: Ebéd, pl: Przerwa obiadowa }
            - id: break
              names: { en: Break, sl: Odmor, nb: Pause, nl: Pauze, hu: Szünet, pl: Przerwa }
            - id: meeting
              names: { en: Meeting, sl: Sestanek, nb: Møte, nl: Overleg, hu: Megbeszélés, pl: Zebranie }
          hold:
            - id: form
              names:
                en: Fills in a form
                sl: Izpolnjuje obrazec
                nb: Fyller ut et skjema
                nl: Vult een formulier in
                hu: Űrlapot tölt ki
                pl: Wypełnia formularz
            - id: copy
              names:
                en: Fetches a copy or a paper
                sl: Gre po kopijo ali listino
                nb: Henter en kopi eller et dokument
                nl: Haalt een kopie of papier
                hu: Másolatért vagy iratért megy
                pl: Idzie po kopię lub dokument
          absence:
            - id: gone
              names: { en: Not here, sl: Ni tu, nb: Ikke her, nl: Niet hier, hu: Nincs itt, pl: Nie ma }

        help:
          en: Need help? Ask any of us at the counters; you do not need a ticket for that.
          sl: Potrebujete pomoč? Obrnite se na nas pri okencih; listka za to ne potrebujete.
          nb: Trenger du hjelp? Spør oss i skranken; du trenger ikke kølapp for det.
          nl: Hulp nodig? Vraag het ons aan een loket; daarvoor hebt u geen nummer nodig.
          hu: Segítségre van szüksége? Szóljon nekünk az ablakoknál, sorszám nélkül is.
          pl: Potrzebna pomoc? Proszę podejść do dowolnego stanowiska; numerek nie jest potrzebny.

        notices:
          - text:
              en: This is an example office. Its tickets are for trying things out.
              sl: To je vzorčna pisarna. Njeni listki so za preizkušanje.
              nb: Dette er et eksempelkontor. Kølappene er til utprøving.
              nl: Dit is een voorbeeldkantoor. De nummers zijn om mee te oefenen.
              hu: Ez egy mintairoda. A sorszámok kipróbálásra valók.
              pl: To jest przykładowe biuro. Numerki służą do wypróbowania systemu.
        """###
}
