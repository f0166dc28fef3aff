import QueueCore
import QueueWire
import Terminal
import Words

extension ConsoleFlow {
    /// PINs have at least so many digits.
    static let shortestPin = 6

    mutating func chooseOffice(_ form: Form, _ key: Key) -> Action? {
        var form = form
        let step = form.take(key)
        stage = .choosingOffice(form)
        switch step {
        case .editing: return nil
        case .left: return .quit
        case .sent:
            let chosen = form.choice(.office)?.office
            return offices.first { $0.view.id == chosen }.flatMap { enter($0) }
        }
    }

    mutating func enter(_ office: House) -> Action {
        house = office
        stage = .signingIn(signInForm())
        return .listen(office.view.id)
    }

    mutating func signIn(_ form: Form, _ key: Key) -> Action? {
        var form = form
        let step = form.take(key)
        stage = .signingIn(form)
        switch step {
        case .editing: return nil
        case .left: return .quit
        case .sent:
            guard let house, let user = form.text(.user) else { return nil }
            wishes.user = user
            return ask(.signIn(StaffID(user), pin: form.secret(.pin), house.view.id), key)
        }
    }

    mutating func changePin(_ form: Form, _ login: Login, _ key: Key) -> Action? {
        var form = form
        let step = form.take(key)
        defer { stage = .changingPin(form, login) }
        guard step == .sent else { return step == .left ? .quit : nil }
        let new = form.secret(.newPin)
        guard let fault = fault(in: new, form.secret(.newPinAgain)) else {
            return ask(.changePin(login.user, from: login.pin, to: new), key)
        }
        say(fault)
        form.retry(.newPinAgain)
        form.retry(.newPin)
        return nil
    }

    private func fault(in pin: String, _ again: String) -> Notice.Words? {
        if pin.count < ConsoleFlow.shortestPin { return .pinTooShort }
        return pin == again ? nil : .plain(.pinsDiffer)
    }

    /// Back to the beginning, the user's name kept, with the reason in words.
    mutating func signInAgain(_ words: Notice.Words?) -> Action? {
        staff = nil
        counters = []
        watch = Watch()
        overview = nil
        casebook = nil
        stage = .signingIn(signInForm())
        if let words { say(words) }
        return nil
    }

    func signInForm() -> Form {
        var form = Form([Form.text(.user, wishes.user ?? "", limit: 40, required: true), Form.secret(.pin)])
        if wishes.user != nil { form.retry(.pin) }
        return form
    }

    func newPinForm() -> Form { Form([Form.secret(.newPin), Form.secret(.newPinAgain)]) }
}
