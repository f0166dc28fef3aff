/// The letters of `LargeText`: those of the block letters, with what these leave out.
enum LargeLetter {
    /// Ten rows: two for an accent, seven, one for a tail.
    static func picture(of character: Character) -> [[Bool]] {
        let (base, mark) = parts(of: character)
        let body = extra[base].map(rows) ?? BigFont.seven.picture(of: base).rows
        let width = body[0].count
        let above = mark.above.map { fitted($0, to: width) }
        return above + body + [fitted(mark.below, to: width)]
    }

    private struct Mark {
        var above = [".....", "....."]
        var below = "....."
    }

    private static func parts(of character: Character) -> (Character, Mark) {
        if let plain = signs[character] { return (plain, Mark()) }
        for (letters, bases, mark) in marked {
            if let place = letters.firstIndex(of: character) {
                let distance = letters.distance(from: letters.startIndex, to: place)
                return (bases[bases.index(bases.startIndex, offsetBy: distance)], mark)
            }
        }
        return (character, Mark())
    }

    private static func rows(_ art: String) -> [[Bool]] {
        art.split(separator: "\n").map { $0.map { $0 == "#" } }
    }

    /// In the middle over a letter of another width than five.
    private static func fitted(_ art: String, to width: Int) -> [Bool] {
        let pixels = art.map { $0 == "#" }
        let margin = (width - pixels.count) / 2
        return (0..<width).map { column in
            let from = column - margin
            return pixels.indices.contains(from) && pixels[from]
        }
    }

    private static let marked: [(String, String, Mark)] = [
        ("ČŠŽŘĚĎŤŇ", "CSZREDTN", Mark(above: [".#.#.", "..#.."])),
        ("ÁÉÍÓÚÝĆŃŚŹŔĹ", "AEIOUYCNSZRL", Mark(above: ["...#.", "..#.."])),
        ("ÀÈÌÒÙ", "AEIOU", Mark(above: [".#...", "..#.."])),
        ("ÂÊÎÔÛ", "AEIOU", Mark(above: ["..#..", ".#.#."])),
        ("ÄËÏÖÜ", "AEIOU", Mark(above: [".#.#.", "....."])),
        ("ŐŰ", "OU", Mark(above: ["..#.#", ".#.#."])),
        ("ÅŮ", "AU", Mark(above: [".###.", ".#.#."])),
        ("ŻĠ", "ZG", Mark(above: ["..#..", "....."])),
        ("ĄĘĮ", "AEI", Mark(below: "...#.")),
        ("ÇŞ", "CS", Mark(below: "..#..")),
        ("Ñ", "N", Mark(above: [".##.#", "#.##."])),
    ]

    /// Signs that look like others.
    private static let signs: [Character: Character] = [
        "„": "\"", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "–": "-", "—": "-",
        "…": ".", "\u{A0}": " ",
    ]

    private static let extra: [Character: String] = [
        "Ł": "#....\n#....\n#.#..\n##...\n#....\n#....\n#####",
        "Ø": ".###.\n#..##\n#.#.#\n#.#.#\n#.#.#\n##..#\n.###.",
        "Đ": "####.\n#...#\n#...#\n###.#\n#...#\n#...#\n####.",
        "Æ": ".######\n#..#...\n#..#...\n######.\n#..#...\n#..#...\n#..####",
        "ẞ": ".###.\n#...#\n#..#.\n#.#..\n#..#.\n#...#\n#.##.",
        ",": "..\n..\n..\n..\n..\n.#\n#.", ";": "..\n..\n.#\n..\n..\n.#\n#.",
        "(": ".#\n#.\n#.\n#.\n#.\n#.\n.#", ")": "#.\n.#\n.#\n.#\n.#\n.#\n#.",
        "'": "#\n#\n.\n.\n.\n.\n.", "\"": "#.#\n#.#\n...\n...\n...\n...\n...",
        "·": ".\n.\n.\n#\n.\n.\n.", "&": ".##..\n#..#.\n#.#..\n.#...\n#.#.#\n#..#.\n.##.#",
        "×": ".....\n.....\n#...#\n.#.#.\n..#..\n.#.#.\n#...#", "=": "...\n...\n###\n...\n###\n...\n...",
        "*": ".....\n#.#.#\n.###.\n#####\n.###.\n#.#.#\n.....",
        "✓": "......\n.....#\n....#.\n#..#..\n.##...\n......\n......",
    ]
}
