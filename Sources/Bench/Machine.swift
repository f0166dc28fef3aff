import Foundation

/// What is measured on, in general words.
enum Machine {
    static var description: String {
        let information = ProcessInfo.processInfo
        let gibibytes = Int((Double(information.physicalMemory) / 1_073_741_824).rounded())
        #if arch(arm64)
            let architecture = "arm64"
        #else
            let architecture = "x86_64"
        #endif
        var loads = [0.0, 0.0, 0.0]
        getloadavg(&loads, 3)
        return "\(information.activeProcessorCount) cores, \(gibibytes) GiB, Linux on \(architecture); "
            + "load average at the start \(loads[0].text())"
    }

    /// As many as the system allows, for this program and those it starts.
    static func openManyFiles() {
        var limit = rlimit()
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(files, &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(files, &limit)
    }

    /// Resident memory of a process in MiB.
    static func memory(of process: Int32) throws -> Double {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
            let kibibytes = line.split(separator: " ").dropFirst().first.flatMap({ Double($0) })
        else { throw Failure("the memory of process \(process) is not told") }
        return kibibytes / 1_024
    }
}
