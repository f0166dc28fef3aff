import Foundation

/// The files of this repository, as they lie on disk.
enum Repository {
    static let root: URL = {
        let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        guard
            let root = folders(above: here).first(where: isRoot)
                ?? folders(above: working).first(where: isRoot)
        else { preconditionFailure("no Package.swift of loket above \(here.path) or \(working.path)") }
        return root
    }()

    /// Every text file, by its path from the root; what git ignores is left out.
    static let texts: [SourceFile] = paths(under: "").compactMap(read)

    /// All Swift files of the product, tests not among them.
    static let sources: [SourceFile] = texts.filter { file in
        file.path.hasSuffix(".swift")
            && ["Sources/", "kiosk/", "display/"].contains { file.path.hasPrefix($0) }
    }

    static let tests: [SourceFile] = texts.filter {
        $0.path.hasSuffix(".swift") && $0.path.hasPrefix("Tests/")
    }

    static func text(_ path: String) -> SourceFile? { texts.first { $0.path == path } }

    private static func folders(above file: URL) -> [URL] {
        var folder = file.deletingLastPathComponent()
        var found = [folder]
        while folder.path != "/" {
            folder = folder.deletingLastPathComponent()
            found.append(folder)
        }
        return found
    }

    private static func isRoot(_ folder: URL) -> Bool {
        let manifest = FileManager.default.contents(atPath: folder.appending(path: "Package.swift").path)
        return manifest.map { String(decoding: $0, as: UTF8.self).contains("name: \"loket\"") } ?? false
    }

    private static func paths(under folder: String) -> [String] {
        let url = root.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
        return names.sorted().flatMap { name -> [String] in
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard !isIgnored(path) else { return [] }
            switch kind(of: path) {
            case .typeRegular?: return [path]
            case .typeDirectory?: return paths(under: path)
            default: return []
            }
        }
    }

    private static func kind(of path: String) -> FileAttributeType? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: root.appending(path: path).path)
        return attributes?[.type] as? FileAttributeType
    }

    private static func isIgnored(_ path: String) -> Bool {
        ["data", ".git", ".swiftpm", "Package.resolved"].contains(path) || path.hasPrefix(".build")
    }

    private static func read(_ path: String) -> SourceFile? {
        guard let bytes = FileManager.default.contents(atPath: root.appending(path: path).path),
            !bytes.contains(0), let text = String(bytes: bytes, encoding: .utf8)
        else { return nil }
        return SourceFile(path: path, text: text)
    }
}
