import CNcurses

extension Key {
    /// From a character that was typed; none for what is no key.
    init?(scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x03: self = .interrupt
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x0C: self = .redraw
        case 0x1A: self = .suspend
        case 0x1B: self = .escape
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0x00..<0x20, 0x80..<0xA0: return nil
        default: self = .character(Character(scalar))
        }
    }

    /// From a key that ncurses has put a number to; none for one that no program here uses.
    init?(curses code: Int32) {
        if let key = Self.named[code] {
            self = key
        } else if (KEY_F0 + 1...KEY_F0 + 63).contains(code) {
            self = .function(Int(code - KEY_F0))
        } else {
            return nil
        }
    }

    private static let named: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home,
        KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end,
        KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
        KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace,
        KEY_DC: .delete, KEY_IC: .insert,
    ]
}
