import OfficeFile

import enum Terminal.Colour
import struct Terminal.Colours
import struct Terminal.Style

/// How a site wants its boards to look: a title, and colours by what they are for.
public struct Theme: Hashable, Sendable {
    /// In place of the office's name.
    public var title: String?
    public var colours: [Style.Meaning: Colours]

    public init(title: String? = nil, colours: [Style.Meaning: Colours] = [:]) {
        self.title = title
        self.colours = colours
    }

    /// Reads a theme's file, with every error at once and each at its line, as office files are read:
    ///
    ///     title: City Hall
    ///     colours:
    ///       text: { letters: white, ground: blue }
    ///       call: { letters: yellow }
    ///
    /// - Parameter file: the name that the findings carry.
    public init(yaml: some Collection<UInt8>, file: String) throws(OfficeFileErrors) {
        let kind = FileKind(subject: .subjectTheme, firstKey: "title")
        self = try OfficeFile.read(bytes: yaml, file: file, kind, as: Theme.init).value
    }

    private init?(_ file: Field) {
        guard let entries = file.entries(["title", "colours"]) else { return nil }
        self.init(title: entries["title"]?.text(), colours: entries["colours"]?.colours() ?? [:])
    }
}

/// What a colour on a board is for, as theme files name it.
private enum Role: String, CaseIterable {
    case text, call, quiet, heading, good, warning, alarm

    var meaning: Style.Meaning {
        switch self {
        case .text: .normal
        case .call: .strong
        case .quiet: .quiet
        case .heading: .accent
        case .good: .good
        case .warning: .warning
        case .alarm: .alarm
        }
    }
}

extension Field {
    fileprivate func colours() -> [Style.Meaning: Colours] {
        guard let entries = entries(Role.allCases.map(\.rawValue)) else { return [:] }
        var colours: [Style.Meaning: Colours] = [:]
        for role in Role.allCases {
            // The ground of ordinary text, which comes first, is the ground of all the rest.
            colours[role.meaning] = entries[role.rawValue]?.pair(on: colours[.normal]?.ground)
        }
        return colours
    }

    private func pair(on ground: Colour?) -> Colours? {
        guard let entries = entries(["letters", "ground"]) else { return nil }
        let pair = Colours(letters: entries["letters"]?.choice(), ground: entries["ground"]?.choice())
        if let letters = pair.letters, letters == pair.ground ?? ground {
            error(.findingSameColours, .mendColours, ["colour": .verbatim(letters.rawValue)])
        }
        return pair
    }
}
