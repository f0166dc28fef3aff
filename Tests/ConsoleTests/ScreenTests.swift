import Terminal
import Testing
import Words

@testable import Console

/// What clerks see, at 80 × 24.
@Suite struct ScreenTests {
    private func screen(_ name: String, _ language: Language = .en) throws -> String {
        let situation = try #require(Situation.all.first { $0.testDescription == name })
        return situation.reached().screen(language).text
    }

    @Test func asksWhoIsThere() throws {
        #expect(
            try screen("signing in") == """
                 Bielany Customer Office                                 ● connected   10:32:00







                      ┌─ Sign in ────────────────────────────────────────────────────────┐
                      │                                                                  │
                      │  User                                                            │
                      │  PIN                                                             │
                      │                                                                  │
                      └──────────────────────────────────────────────────────────────────┘









                 Tab Next line  Enter OK  Esc Quit
                """)
    }

    @Test func listsTheCounters() throws {
        #expect(
            try screen("choosing a counter") == """
                 Anna Nowak · Bielany Customer Office                    ● connected   10:32:12






                      ┌─ Choose a counter ───────────────────────────────────────────────┐
                      │                                                                  │
                      │  ▶ 1  Counter 1 · free                                           │
                      │    2  Counter 2 · ○ I002 · piotr                                 │
                      │    3  Counter 3 · free                                           │
                      │                                                                  │
                      └──────────────────────────────────────────────────────────────────┘









                 ↑↓ Choose  Enter OK  Esc Sign out
                """)
    }

    @Test func showsWhoIsNext() throws {
        #expect(
            try screen("free") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:13


                 No visitor at the counter

                 7 people waiting
                 Next: G001 · Passports · Jan Kowalski

                ─ Queue · 7 ───────────────────────────────────────────── Counters ─────────────
                 ▶ G001  Passports             14 min  longest wait      2   ○ I002 · piotr
                   I001  Information           11 min  1 person before   3   – closed
                   G002  Passports              8 min  3 people before
                   G003  Passports              7 min  4 people before
                   G004  Passports              7 min  5 people before
                   G005  Passports              5 min  6 people before
                   G006  Passports              2 min  7 people before






                 n Next  l Pick  / Find
                 i New ticket  w Reinstate  p Pause  u Undo  x Sign out  ? Help
                """)
    }

    @Test func showsWhomItCalled() throws {
        #expect(
            try screen("called") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:15

                  ████  ███   ███   █           ○ Called: 0:00
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ─ Queue · 6 ───────────────────────────────────────────── Counters ─────────────
                 ▶ I001  Information   11 min  longest wait              2   ○ I002 · piotr
                   G002  Passports      8 min  2 people before           3   – closed
                   G003  Passports      7 min  3 people before
                   G004  Passports      7 min  4 people before
                   G005  Passports      5 min  5 people before
                   G006  Passports      2 min  6 people before





                 ✓ G001: called to counter 1 (longest wait)

                 s Start  r Recall  a Absent  c Close  o Outcome  t Transfer
                 i New ticket  w Reinstate  p Pause  u Undo  x Sign out  ? Help
                """)
    }

    @Test func offersAbsentNext() throws {
        #expect(
            try screen("recalls used up") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:21

                  ████  ███   ███   █           ○ Called: 0:06 · repeats: 2
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ─ Queue · 6 ───────────────────────────────────────────── Counters ─────────────
                 ▶ I001  Information   11 min  longest wait              2   ○ I002 · piotr
                   G002  Passports      8 min  2 people before           3   – closed
                   G003  Passports      7 min  3 people before
                   G004  Passports      7 min  4 people before
                   G005  Passports      5 min  5 people before
                   G006  Passports      2 min  6 people before





                 ! No more recalls: The number has been called as often as allowed. Mark it as
                   absent and call the next one.
                 n Absent, next  s Start  a Absent  c Close  t Transfer
                 i New ticket  w Reinstate  p Pause  u Undo  x Sign out  ? Help
                """)
    }

    @Test func saysWhatComesAfterThisVisitor() throws {
        #expect(
            try screen("a pause announced") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:19

                  ████  ███   ███   █           ● Serving: 0:02
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          ‖ Counter 1: pauses after this visitor
                                                » Has the form; the photo is missing.
                ─ Queue · 6 ───────────────────────────────────────────── Counters ─────────────
                 ▶ I001  Information   11 min  longest wait              2   ○ I002 · piotr
                   G002  Passports      8 min  2 people before           3   – closed
                   G003  Passports      7 min  3 people before
                   G004  Passports      7 min  4 people before
                   G005  Passports      5 min  5 people before
                   G006  Passports      2 min  6 people before





                 ✓ Counter 1: pauses after this visitor

                 c Close  o Outcome  h Hold  t Transfer
                 i New ticket  w Reinstate  p Open  u Undo  x Sign out  ? Help
                """)
    }

    @Test func saysThatAllThisIsOld() throws {
        #expect(
            try screen("a lost link") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office    ○ no connection   10:32:58
                 Connection lost. What is shown is 45 seconds old.

                 No visitor at the counter

                 7 people waiting
                 Next: G001 · Passports · Jan Kowalski

                ─ Queue · 7 ───────────────────────────────────────────── Counters ─────────────
                 ▶ G001  Passports             14 min  longest wait      2   ○ I002 · piotr
                   I001  Information           11 min  1 person before   3   – closed
                   G002  Passports              8 min  3 people before
                   G003  Passports              7 min  4 people before
                   G004  Passports              7 min  5 people before
                   G005  Passports              5 min  6 people before
                   G006  Passports              2 min  7 people before




                 … Not confirmed yet – trying again.

                 n Next  l Pick  / Find
                 i New ticket  w Reinstate  p Pause  u Undo  x Sign out  ? Help
                """)
    }

    @Test func asksWhereTo() throws {
        #expect(
            try screen("passing on, the place") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:21

                  ████  ███   ███   █           ● Serving: 0:04
                 █     █   █ █   █ ██             Passports
                 █  ██ █   █ █   █  █             Jan Kowalski · Polish · 3 people
                 █   █ █   █ █   █  █             Waited: 14 min · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ┌─ Pass G001 on to ────────────────────────────────────────────────────────────┐
                │                                                                              │
                │ To     ▶ 1  Information                                                      │
                │          2  Cashier                                                          │
                │          3  Counter 2 · ○ I002 · piotr                                       │
                │ Place  ‹ keep the place in line ›                                            │
                │ Note                                                                         │
                │                                                                              │
                └──────────────────────────────────────────────────────────────────────────────┘






                 ←→ Choose  Tab Next line  Enter OK  Esc Back
                """)
    }

    @Test func finds() throws {
        #expect(
            try screen("finding") == """
                 Counter 1 · Anna Nowak · Bielany Customer Office        ● connected   10:32:21


                 No visitor at the counter

                 7 people waiting
                 Next: G001 · Passports · Jan Kowalski

                ─ Queue · 7 ────────────────────────────────────────────────────────────────────
                 Find: g00
                 ▶ G001  Passports · Jan Kowalski   14 min  longest wait
                   G002  Passports                   8 min  3 people before
                   G003  Passports                   7 min  4 people before
                   G004  Passports                   7 min  5 people before
                   G005  Passports                   5 min  6 people before
                   G006  Passports                   2 min  7 people before







                 ↑↓ Choose  Enter Call  Esc Back
                """)
    }

    @Test func speaksHungarian() throws {
        #expect(
            try screen("called", .hu) == """
                 Stanowisko 1 · Anna Nowak · Biuro Obsługi Bielany     ● kapcsolódva   10:32:15

                  ████  ███   ███   █           ○ Behívva: 0:00
                 █     █   █ █   █ ██             Paszporty
                 █  ██ █   █ █   █  █             Jan Kowalski · lengyel · 3 fő
                 █   █ █   █ █   █  █             Várakozott: 14 perc · longest wait
                  ████  ███   ███  ███          » Has the form; the photo is missing.
                                                  +48 600 100 200 · jan@example.org
                ─ Sor · 6 ─────────────────────────────────────────────── Ablakok ──────────────
                 ▶ I001  Informacja  11 perc  longest wait               2   ○ I002 · piotr
                   G002  Paszporty    8 perc  2 people before            3   – zárva
                   G003  Paszporty    7 perc  3 people before
                   G004  Paszporty    7 perc  4 people before
                   G005  Paszporty    5 perc  5 people before
                   G006  Paszporty    2 perc  6 people before





                 ✓ G001: behívva, ablak: 1 (longest wait)

                 s Kezdés  r Újrahívás  a Nincs itt  c Lezárás  o Eredmény  t Átirányít
                 i Új sorszám  w Sorba vissza  p Szünet  u Visszavonás  x Kilépés  ? Segítség
                """)
    }

    @Test func helpsInPolish() throws {
        #expect(
            try screen("help while free", .pl) == """
                 Stanowisko 1 · Anna Nowak · Biuro Obsługi Bielany       ● połączono   10:32:31

                ┌─ Klawisze działające teraz ──────────────────────────────────────────────────┐
                │ n   F2  Wezwanie następnej osoby.                                            │
                │ l       Wybór osoby do wezwania poza kolejnością.                            │
                │ /       Wyszukanie numeru lub nazwiska w kolejce.                            │
                │ e       Przywrócenie wstrzymanego klienta.                                   │
                │ i       Wydanie numeru, na życzenie z natychmiastowym wezwaniem.             │
                │ w       Powrót nieobecnego lub rezygnującego na dawne miejsce.               │
                │ p   F9  Przerwa; do otwarcia nikt nie jest wzywany.                          │
                │ u       Cofnięcie ostatniej własnej czynności.                               │
                │ x   F10 Wylogowanie, inne stanowisko albo zakończenie: do wyboru.            │
                │ ?   F1  Ta strona.                                                           │
                │ Esc     Powrót bez zmian.                                                    │
                │ ^L      Ponowne narysowanie ekranu.                                          │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                │                                                                              │
                └──────────────────────────────────────────────────────────────────────────────┘



                 Esc Wstecz
                """)
    }
}
