import Foundation
import TestDice

extension Dice {
    mutating func exponential(mean: Double) -> Double {
        -mean * log(1 - Double.random(in: 0..<1, using: &self))
    }

    /// - Parameter variation: the squared coefficient of variation.
    mutating func logNormal(mean: Double, variation: Double) -> Double {
        let variance = log(1 + variation)
        return exp(log(mean) - variance / 2 + variance.squareRoot() * normal())
    }

    /// By Box and Muller.
    private mutating func normal() -> Double {
        let radius = (-2 * log(1 - Double.random(in: 0..<1, using: &self))).squareRoot()
        return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &self))
    }
}
