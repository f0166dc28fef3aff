/// What a person does at a terminal: a key, a touch, or a change of the window's size.
public enum Key: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backTab
    case backspace, delete, insert
    case up, down, left, right
    case home, end, pageUp, pageDown
    /// F1 is 1.
    case function(Int)
    /// A letter together with the control key, in lower case; those with a case of their own come
    /// as that.
    case control(Character)
    /// The left button pressed, or the screen touched.
    case click(Position)
    /// The terminal has a new size: time to draw again.
    case resize(Size)
    /// Ctrl-C. It ends nothing by itself.
    case interrupt
    /// Ctrl-Z. It stops nothing by itself: `TerminalSession.suspend` does.
    case suspend
    /// Ctrl-L. The next drawing sends every cell, whatever another program has written over it.
    case redraw
}
