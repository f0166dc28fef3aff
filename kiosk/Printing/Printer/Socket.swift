import Foundation

/// Makes connections that never block.
enum Socket {
    static func connected(to host: String, port: UInt16, patience: Duration) throws(Connection.Fault) -> CInt
    {
        var wanted = addrinfo()
        wanted.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &wanted, &found) == 0, let found else { throw .unreachable }
        defer { freeaddrinfo(found) }
        for address in sequence(first: found, next: \.pointee.ai_next) {
            if let file = connected(to: address.pointee, patience: patience) { return file }
        }
        throw .unreachable
    }

    private static func connected(to address: addrinfo, patience: Duration) -> CInt? {
        let flags = CInt(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let file = socket(address.ai_family, address.ai_socktype | flags, address.ai_protocol)
        guard file >= 0 else { return nil }
        // Small, so that what was written is nearly what was taken, and a stop is noticed.
        var buffer: CInt = 8_192
        setsockopt(file, SOL_SOCKET, SO_SNDBUF, &buffer, socklen_t(MemoryLayout<CInt>.size))
        let isDone = connect(file, address.ai_addr, address.ai_addrlen) == 0
        let isUnderWay = !isDone && errno == EINPROGRESS && isReady(file, for: POLLOUT, within: patience)
        if isDone || isUnderWay && isSound(file) { return file }
        close(file)
        return nil
    }

    /// Whether the connection came about.
    private static func isSound(_ file: CInt) -> Bool {
        var fault: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        return getsockopt(file, SOL_SOCKET, SO_ERROR, &fault, &size) == 0 && fault == 0
    }
}
