import CNcurses
import Dispatch

/// Waits for bytes and signals on the main queue, where ncurses lives, and makes keys of them.
@MainActor
final class Input {
    let keys: AsyncStream<Key>
    private let yield: AsyncStream<Key>.Continuation
    private let window: UnsafeMutablePointer<WINDOW>
    private let signals: Int32
    private var sources: [any DispatchSourceRead] = []
    private var isPasting = false
    private var pastes = 0

    /// As many as the longest field takes, for a paste and a scanner bring a whole text at once. A key that
    /// was pressed further ahead of the screen was not meant for what is on it.
    private static let keysAhead = 1_024

    init(window: UnsafeMutablePointer<WINDOW>, signals: Int32) {
        (keys, yield) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(Self.keysAhead))
        self.window = window
        self.signals = signals
    }

    /// From here on keys come. `resized` is asked for the new size whenever it has changed.
    func start(resized: @escaping @MainActor () -> Size) {
        watch(STDIN_FILENO) { [unowned self] in readKeys() }
        watch(signals) { [unowned self] in readSignals(resized) }
    }

    func stop() {
        for source in sources { source.cancel() }
        sources = []
        yield.finish()
    }

    private func watch(_ descriptor: Int32, _ ready: @escaping @MainActor () -> Void) {
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
        source.setEventHandler { MainActor.assumeIsolated(ready) }
        source.activate()
        sources.append(source)
    }

    private func readKeys() {
        var code: wint_t = 0
        while true {
            switch wget_wch(window, &code) {
            case OK: send(Unicode.Scalar(code).flatMap(Key.init(scalar:)))
            case KEY_CODE_YES where code == KEY_MOUSE: send(click())
            case KEY_CODE_YES where code == terminal_paste_begins: beginPaste()
            case KEY_CODE_YES where code == terminal_paste_ends: isPasting = false
            case KEY_CODE_YES: send(Key(curses: Int32(code)))
            default: return terminal_is_gone() ? stop() : ()
            }
        }
    }

    private func send(_ key: Key?) {
        guard let key = isPasting ? key?.pasted : key else { return }
        if key == .redraw { terminal_forget() }
        yield.yield(key)
    }

    /// A mark that was lost on the way must not make a text of all keys that follow.
    private func beginPaste() {
        isPasting = true
        pastes += 1
        DispatchQueue.main.asyncAfter(deadline: .now() + .seconds(2)) { [weak self, pastes] in
            MainActor.assumeIsolated {
                if self?.pastes == pastes { self?.isPasting = false }
            }
        }
    }

    private func click() -> Key? {
        var event = MEVENT()
        guard getmouse(&event) == OK, event.bstate & mmask_t(terminal_button_pressed) != 0 else { return nil }
        return .click(Position(row: Int(event.y), column: Int(event.x)))
    }

    private func readSignals(_ resized: () -> Size) {
        while case let signal = terminal_next_signal(signals), signal != 0 {
            if terminal_signal_is_resize(signal) {
                send(.resize(resized()))
            } else if terminal_signal_is_stop(signal) {
                send(.suspend)
            } else {
                yield.finish()
            }
        }
    }
}

extension Key {
    /// What a pasted key means: text, whatever it would do when it is pressed.
    fileprivate var pasted: Key? {
        switch self {
        case .character: self
        case .enter, .tab: .character(" ")
        case .resize: self
        default: nil
        }
    }
}
