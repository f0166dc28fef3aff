/// One of the eight colours that every colour terminal has.
public enum Colour: String, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
}

/// The two colours of a text; nil: the terminal's own.
public struct Colours: Hashable, Sendable {
    public var letters: Colour?
    public var ground: Colour?

    public init(letters: Colour? = nil, ground: Colour? = nil) {
        self.letters = letters
        self.ground = ground
    }
}
