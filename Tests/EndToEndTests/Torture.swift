import Foundation

/// What takes too long for every run of the tests: `make torture`.
enum Torture {
    static let isOn = ProcessInfo.processInfo.environment["TORTURE"] != nil
}
