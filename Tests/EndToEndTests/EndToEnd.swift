import Testing

/// The real program, as an operator, a visitor and a clerk meet it. One test after the other: each
/// starts servers of its own, and what is measured should not measure the neighbours.
@Suite(.serialized) struct EndToEnd {}
