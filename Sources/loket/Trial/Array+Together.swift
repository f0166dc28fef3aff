extension Array where Element: Sendable {
    /// What `transform` makes of each element, in their order, with at most `width` of them in work at once.
    func mapped<Result: Sendable>(
        together width: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: count)
            for index in indices {
                if index >= width, let (done, result) = try await group.next() { results[done] = result }
                group.addTask { (index, try await transform(self[index])) }
            }
            for try await (done, result) in group { results[done] = result }
            return results.compactMap(\.self)
        }
    }
}
