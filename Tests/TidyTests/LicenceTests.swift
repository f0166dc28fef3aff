import Foundation
import Testing

/// Every package that is built in stands in docs/LICENCES.md with its licence: a new one is thought about.
@Suite("Licences are listed")
struct LicenceTests {
    private let list = Self.text(of: "docs/LICENCES.md")

    @Test func whatThePackageAsksFor() {
        let manifest = Self.text(of: "Package.swift")
        let asked = manifest.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.1) }
        #expect(asked.count > 5)
        for package in asked { #expect(isListed(package), "\(package)") }
        for library in manifest.matches(of: /\.apt\(\["([a-z0-9]+)-dev"\]/) {
            #expect(isListed(String(library.1)), "\(library.1)")
        }
    }

    /// What these bring along, where a build has looked it up; and nothing that is no longer there.
    @Test func whatTheyBringAlong() {
        let file = Repository.root.appending(path: "Package.resolved")
        guard let bytes = FileManager.default.contents(atPath: file.path) else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let packages = text.matches(of: /"identity" : "([^"]+)"/).map { String($0.1) }
        for package in packages { #expect(isListed(package), "\(package)") }
        let rows = list.matches(of: /\n\| ([A-Za-z.-]+) \| (Apache|MIT)/).map { $0.1.lowercased() }
        for row in rows where row.contains("swift") || row == "yams" {
            #expect(packages.contains(row), "\(row) is no longer used")
        }
    }

    private static func text(of path: String) -> String {
        Repository.text(path)?.lines.joined(separator: "\n") ?? ""
    }

    private func isListed(_ name: String) -> Bool {
        list.lowercased().contains("\n| \(name.lowercased()) | ")
    }
}
