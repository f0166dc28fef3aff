import CNcurses

extension TerminalSession {
    /// Shows a screen. Only what differs from the one before is sent.
    public func draw(_ screen: Screen) {
        guard screen != last else {
            _ = wrefresh(window)
            return
        }  // which repairs what was written over
        last = screen
        var shown = screen
        if screen.size != size {  // made for a size that the terminal has left since
            shown = Screen(size)
            shown.put(screen, row: 0, column: 0)
            shown.cursor = screen.cursor
        }
        write(characters == .ascii ? shown.inASCII : shown)
        place(shown.cursor)
        wrefresh(window)
    }

    /// A short sound, or a flash where there is none.
    public func ring() {
        beep()
    }

    /// Gives the terminal back to the shell until the user returns; then shows the last screen.
    public func suspend() {
        terminal_mark_pastes(false)
        endwin()
        terminal_stop_job()
        terminal_mark_pastes(true)
        terminal_forget()
        wrefresh(window)
    }

    private func write(_ screen: Screen) {
        for row in 0..<screen.size.rows {
            for run in screen.runs(in: row) {
                wattrset(window, Int32(bitPattern: palette.attributes(run.style)))
                mvwaddstr(window, Int32(row), Int32(run.column), run.text)
            }
        }
    }

    private func place(_ cursor: Position?) {
        guard let cursor, wmove(window, Int32(cursor.row), Int32(cursor.column)) == OK else {
            curs_set(0)
            return
        }
        curs_set(1)
    }
}

extension Screen {
    /// Neighbouring cells of one style, written at once.
    struct Run: Equatable {
        let column: Int
        var text: String
        let style: Style
    }

    /// A row in runs. One ends after each wide character, so that a terminal library which takes it
    /// for narrow is wrong about that one alone and not about the rest of the row.
    func runs(in row: Int) -> [Run] {
        var runs: [Run] = []
        var follows = false
        for column in 0..<size.columns {
            let cell = self[row, column]
            guard let character = cell.character else {
                follows = false
                continue
            }
            if follows, runs[runs.count - 1].style == cell.style {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append(Run(column: column, text: String(character), style: cell.style))
            }
            follows = true
        }
        return runs
    }
}
