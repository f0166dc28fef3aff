// The few functions of a real number that a forecast needs. They are our own so that this module needs
// nothing, and so that the same seed gives the same figures on every machine, to the last digit.

private let logarithmOfTwo = 0.693147180559945309

/// e to the `x`: by halves of ln 2, and Taylor's series between.
func exponential(_ x: Double) -> Double {
    guard x > -745 else { return 0 }
    guard x < 709 else { return .infinity }
    let whole = (x / logarithmOfTwo).rounded()
    let rest = x - whole * logarithmOfTwo
    var (sum, term) = (1.0, 1.0)
    for step in 1...18 {
        term *= rest / Double(step)
        sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
}

/// The natural logarithm of a positive number: 2 artanh((m − 1) / (m + 1)) of its significand.
func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return -.infinity }
    var (exponent, significand) = (Double(x.exponent), x.significand)
    if significand > 1.4142135623730951 {
        significand /= 2
        exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var (sum, term) = (0.0, ratio)
    for step in 0..<14 {
        sum += term / Double(2 * step + 1)
        term *= square
    }
    return exponent * logarithmOfTwo + 2 * sum
}

func power(_ base: Double, _ times: Int) -> Double {
    (0..<times).reduce(1) { product, _ in product * base }
}

/// The point below which a standard normal number lies with probability `p`: P. Acklam's rational
/// approximation, exact to nine digits.
func normalQuantile(_ p: Double) -> Double {
    let a = [
        -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.3577518672690, -30.66479806614716,
        2.506628277459239,
    ]
    let b = [
        -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
    ]
    let c = [
        -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
        2.938163982698783,
    ]
    let d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416]
    if p > 0.97575 { return -normalQuantile(1 - p) }
    if p < 0.02425 {
        let q = (-2 * logarithm(p)).squareRoot()
        return polynomial(c, q) / (polynomial(d, q) * q + 1)
    }
    let q = p - 0.5
    return polynomial(a, q * q) * q / (polynomial(b, q * q) * q * q + 1)
}

/// By Horner's rule, the highest power first.
private func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
}
