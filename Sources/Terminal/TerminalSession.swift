import CNcurses

/// The terminal of this process while a full-screen program has it: shows screens, gives keys.
///
/// However the program ends, the terminal is as it was before: on return or error from `run`'s
/// body, on the first SIGTERM, SIGINT or SIGHUP (which end `keys`, so that the program ends by
/// itself), on a second one and on a crash.
///
/// All of it is on the main actor: ncurses may be used from one place only.
@MainActor
public final class TerminalSession {
    /// What the person does, in order. It ends when the program is asked to end, or when the
    /// terminal is gone. For one reader.
    public let keys: AsyncStream<Key>
    /// The terminal's size now.
    public private(set) var size: Size

    let window: UnsafeMutablePointer<WINDOW>
    let input: Input
    let palette: Palette
    let characters: CharacterSet
    /// What is on the terminal already.
    var last: Screen?
    private let handle: OpaquePointer
    private static var isOpen = false

    /// Opens the terminal, runs a program on it and puts it back. One at a time in a process.
    /// Throws `TerminalError` where there can be no screen, else what the body throws.
    public static func run<Result: Sendable>(
        _ options: TerminalOptions, _ body: @MainActor (TerminalSession) async throws -> Result
    ) async throws -> Result {
        let session = try TerminalSession(options)
        defer { session.close() }
        return try await body(session)
    }

    private init(_ options: TerminalOptions) throws(TerminalError) {
        precondition(!Self.isOpen, "the terminal is open already")
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        guard let type = options.type, !type.isEmpty else { throw .unknownType("") }
        let locale = CharacterSet.adoptFromLocale()
        let signals = terminal_watch()
        guard signals >= 0 else { throw .outOfDescriptors }
        handle = try Self.openCurses(type)
        window = terminal_window()
        characters = options.ascii ? .ascii : locale
        Self.setModes(window, mouse: options.mouse)
        terminal_compose_farewell(options.mouse)
        palette = Palette(colour: options.colour, options.colours)
        size = Self.measured(otherwise: window)
        input = Input(window: window, signals: signals)
        keys = input.keys
        Self.isOpen = true
        input.start { [unowned self] in adoptSize() }
    }

    private static func openCurses(_ type: String) throws(TerminalError) -> OpaquePointer {
        use_env(false)  // the terminal knows its size better than LINES and COLUMNS
        use_tioctl(true)
        guard let handle = terminal_open(type) else {
            terminal_unwatch()
            throw .unknownType(type)
        }
        guard terminal_can_place_cursor() else {
            endwin()
            delscreen(handle)
            terminal_unwatch()
            throw .tooSimple(type)
        }
        return handle
    }

    /// Every key comes as it is, Ctrl-C too: nobody leaves a kiosk for a shell.
    private static func setModes(_ window: UnsafeMutablePointer<WINDOW>, mouse: Bool) {
        raw()
        noecho()
        nonl()
        keypad(window, true)
        nodelay(window, true)
        leaveok(window, false)
        curs_set(0)
        set_escdelay(50)  // milliseconds: as long as the bytes of one key may be apart
        terminal_mark_pastes(true)
        guard mouse else { return }
        mouseinterval(0)  // a touch counts when it begins
        mousemask(mmask_t(terminal_button_pressed), nil)
    }

    private static func measured(otherwise window: UnsafeMutablePointer<WINDOW>) -> Size {
        Size.ofTerminal ?? Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    }

    private func adoptSize() -> Size {
        size = Self.measured(otherwise: window)
        resizeterm(Int32(size.rows), Int32(size.columns))
        return size
    }

    private func close() {
        input.stop()
        terminal_mark_pastes(false)
        endwin()
        delscreen(handle)
        terminal_unwatch()
        Self.isOpen = false
    }
}

extension Size {
    /// Of the terminal that standard output is, as it reports it; nil: it is none.
    public static var ofTerminal: Size? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard terminal_measure(&columns, &rows) else { return nil }
        return Size(columns: Int(columns), rows: Int(rows))
    }
}
