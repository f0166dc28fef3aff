import QueueCore
import Words

/// The page behind the link on a ticket: plain HTML without scripts, which refreshes itself. It shows
/// the number and the place, never a name.
struct VisitPage {
    var number: String
    var office: String
    /// What is to be told, the most important first.
    var lines: [String]
    /// Why it is not yet their turn, and who may still go before.
    var reasons: [String] = []
    var passers: [String] = []
    var isAtCounter = false
    /// Nearly at the counter: who has gone for a walk should come back.
    var isSoon = false
    /// The visitor may leave; when they have asked to, they are asked once more.
    var leaving: Leaving = .impossible

    enum Leaving { case impossible, possible, asked }

    var words: Words

    var html: String {
        """
        <!doctype html>
        <html lang="\(words.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        \(leaving == .asked ? "" : "<meta http-equiv=\"refresh\" content=\"15\">")
        <title>\(number.escaped) · \(office.escaped)</title>
        <style>\(Self.style)</style>
        </head>
        <body\(isAtCounter ? " class=\"now\"" : isSoon ? " class=\"soon\"" : "")>
        <p>\(office.escaped)</p>
        <h1>\(number.escaped)</h1>
        \(lines.map { "<p>\($0.escaped)</p>" }.joined(separator: "\n"))
        \(list(words(.whyNotYet), reasons))
        \(list(words(.mayStillPass), passers))
        \(form)
        </body>
        </html>
        """
    }

    private func list(_ title: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "" }
        let rows = items.map { "<li>\($0.escaped)</li>" }.joined()
        return "<h2>\(title.escaped)</h2><ul>\(rows)</ul>"
    }

    private var form: String {
        switch leaving {
        case .impossible: ""
        case .possible:
            """
            <form method="get"><button name="leave" value="1">\(words(.leaveLine).escaped)</button></form>
            """
        case .asked:
            """
            <form method="post"><p>\(words(.sureToLeaveLine).escaped)</p>
            <button>\(words(.leaveLine).escaped)</button></form>
            <form method="get"><button>\(words(.back).escaped)</button></form>
            """
        }
    }

    /// Large, dark on light, and nothing that needs more than a plain browser.
    static let style = """
        body{font:1.25rem/1.5 sans-serif;margin:2rem auto;max-width:30rem;padding:0 1rem;text-align:center;\
        color:#111;background:#fff}h1{font-size:5rem;margin:1rem 0}h2{font-size:1rem;margin-bottom:0}\
        ul{font-size:1rem;text-align:left;margin-top:0}.now{background:#ffe08a}\
        .soon{background:#fff6d6}\
        button{font:inherit;padding:.75rem 1.5rem;margin-top:1rem}
        """
}

extension String {
    /// As text within HTML or an attribute in double quotes.
    var escaped: String {
        var escaped = ""
        for character in self {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
