import Foundation

/// A disk whose every sync takes longer: a library that is loaded before the C library and sleeps first.
struct SlowDisk {
    static let milliseconds = 4

    let library: String

    /// Built with the C compiler of this machine.
    init(folder: String) throws {
        library = folder + "/slow.so"
        let source = folder + "/slow.c"
        try Self.source.write(toFile: source, atomically: true, encoding: .utf8)
        let build = Process()
        build.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let compiler = FileManager.default.isExecutableFile(atPath: "/usr/bin/cc") ? "cc" : "clang"
        build.arguments = [compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
        try build.run()
        build.waitUntilExit()
        guard build.terminationStatus == 0 else { throw Failure("the slow disk needs a C compiler") }
    }

    var environment: [String: String] { ["LD_PRELOAD": library] }

    private static let source = """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <unistd.h>
        static int late(const char *name, int file) {
            int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
            usleep(\(milliseconds) * 1000);
            return real(file);
        }
        int fsync(int file) { return late("fsync", file); }
        int fdatasync(int file) { return late("fdatasync", file); }
        """
}
