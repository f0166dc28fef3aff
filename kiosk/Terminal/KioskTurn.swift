import Printing
import QueueClient
import QueueCore
import QueueWire
import Terminal

/// Between the flow and the world: hands events in, and carries out what comes out.
@MainActor
final class KioskTurn {
    private(set) var flow: KioskFlow
    private(set) var end = KioskEnd.asked
    let client: QueueClient
    let branch: BranchID
    let bring: AsyncStream<KioskEvent>.Continuation
    /// nil: no printer.
    private(set) var desk: PrintDesk?
    private let answers: AsyncStream<KioskEvent>
    private let equipment: KioskEquipment
    private var fitted: (look: KioskLook, size: Size)?
    private var pace = KeyPace()
    private var telling = KioskTelling()
    private var escaping: Task<Void, Never>?
    private var refreshing: Task<Void, Never>?
    private var asking: Task<Void, Never>?
    private var reading: Task<Void, Never>?
    private var printing: Task<Void, Never>?

    init(_ client: QueueClient, _ branch: BranchID, _ equipment: KioskEquipment) {
        flow = KioskFlow(at: equipment.clock(), equipment.setup, newKey: QueueClient.newKey)
        (answers, bring) = AsyncStream.makeStream()
        self.client = client
        self.branch = branch
        self.equipment = equipment
    }

    /// The printer's own work: what lies at the server, and how the printer is.
    func begin() {
        guard let printer = equipment.printer else { return }
        let desk = PrintDesk(printer, PrintServer(client, branch, view: { [weak self] in self?.sight }))
        self.desk = desk
        printing = Task { await desk.run() }
    }

    func sources(_ times: AsyncStream<Instant>) -> [EventSource<KioskEvent>] {
        [
            EventSource(answers, \.self), EventSource(client.boards(branch), KioskEvent.news),
            EventSource(times, KioskEvent.time),
        ]
    }

    /// False when the kiosk is to end.
    func take(_ event: KioskEvent, on size: Size) -> Bool {
        for action in react(to: event, on: size).compactMap(\.self) { carryOut(action) }
        fit(size)
        speak()
        return end == .asked
    }

    /// An idle kiosk does nothing four times a second.
    private func fit(_ size: Size) {
        let look = KioskLook(flow)
        if let fitted, fitted.look == look, fitted.size == size { return }
        flow.fit(size)
        fitted = (look, size)
    }

    func cancel() {
        for task in [escaping, refreshing, asking, reading, printing] { task?.cancel() }
    }

    /// The branch as it is known, and the office's time.
    private var sight: (BranchView, Instant)? {
        flow.branch.map { ($0, flow.officeTime ?? equipment.clock()) }
    }

    private func react(to event: KioskEvent, on size: Size) -> [KioskFlow.Action?] {
        switch event {
        case .key(let key): return press(key, on: size)
        case .escape: return [flow.press(.escape)]
        case .line(let line): return [flow.tick(equipment.clock()), flow.enter(line: line)]
        case .time(let now): return [flow.tick(now)]
        case .news(let news): return [flow.hear(news)]
        case .branch(.success(let branch)): return [flow.learn(branch)]
        case .ticket(.failure(let failure), let order): return [flow.fail(failure, for: order)]
        case .branch(.failure): flow.lost()
        case .ticket(.success(let issued), let order): receive(issued, for: order)
        case .paper(let paper, let number): flow.paper(paper, of: number)
        case .found(let result, let pointer): return [flow.find(result, for: pointer)]
        case .sent(let result, let errand): receive(result, of: errand)
        case .verified(let result, let user): flow.verified(result, for: user)
        case .tried(let trial): flow.tried(trial)
        }
        return []
    }

    /// A key is judged by the moment at which it came.
    private func press(_ key: Key, on size: Size) -> [KioskFlow.Action?] {
        let now = equipment.clock()
        let action = flow.tick(now)
        if case .click(let position) = key {
            return [action, flow.touch(flow.target(at: position, on: size))]
        }
        escaping?.cancel()
        guard let (key, isRapid) = pace.judge(key, at: now) else {
            if key == .escape { escaping = Task { await escape() } }
            return [action]
        }
        return [action, flow.press(key, isRapid: isRapid)]
    }

    /// Nothing has followed it: this was the key itself.
    private func escape() async {
        do { try await Task.sleep(for: KeyPace.certainty) } catch { return }
        bring.yield(.escape)
    }

    private func receive(_ issued: Issued, for order: Order) {
        flow.receive(issued, for: order)
        putOnPaper(issued)
    }

    private func receive(_ result: Result<Sent, ClientFailure>, of errand: Errand) {
        flow.receive(result, of: errand)
        switch (result, flow.stage) {
        case (.success(.ticket(let issued)), _): putOnPaper(issued)
        case (.success(.opened(let opened)), _): putOnPaper(Receipt(opened), job: opened.printJob)
        default: break
        }
    }

    private func putOnPaper(_ issued: Issued) {
        guard let job = issued.printJob, let desk, let (branch, now) = sight else { return }
        let facts = issued.ticket.ticket
        let slip = TicketSlip(facts, at: branch, now: now, link: issued.link, code: issued.code)
        let (bring, scale) = (bring, flow.modes.isLarge ? 2 : 1)
        // A visitor who has gone on does not take the paper back.
        Task {
            let failure = await desk.print(slip, job: job, scale: scale)
            bring.yield(.paper(failure == nil ? .printed : .failed, number: facts.number))
        }
    }

    private func carryOut(_ action: KioskFlow.Action) {
        switch action {
        case .refresh: refresh()
        case .issue(let order): ask { [self] in .ticket(await answer(to: order), order) }
        case .giveUp: asking?.cancel()
        case .look(let pointer): ask { [self] in .found(await ticket(behind: pointer), pointer) }
        case .send(let errand): ask { [self] in .sent(await send(errand), errand) }
        case .verify(let user, let pin): ask { [self] in .verified(await role(of: user, pin: pin), user) }
        case .testPrinter: ask { [self] in .tried(await tryPrinter()) }
        case .restart: end = .restart
        }
    }

    private func ask(_ question: @escaping @MainActor () async -> KioskEvent) {
        asking?.cancel()
        asking = Task {
            let answer = await question()
            if !Task.isCancelled { bring.yield(answer) }
        }
    }

    /// An answer that is still awaited will be as new as a second one, unless the language has changed.
    private func refresh() {
        guard refreshing == nil else { return }
        refreshing = Task {
            let language = flow.language
            let answer = await view(in: language)
            refreshing = nil
            bring.yield(.branch(answer))
            if flow.language != language { refresh() }
        }
    }

    /// What is new is read aloud where that is wanted; what is old falls silent.
    private func speak() {
        guard flow.modes.isAloud, let voice = equipment.voice else {
            telling = KioskTelling()
            reading?.cancel()
            return
        }
        guard let news = telling.news(of: flow), !news.isEmpty else { return }
        reading?.cancel()
        let sentences = flow.sentences(of: news)
        reading = Task { await voice(sentences) }
    }
}
