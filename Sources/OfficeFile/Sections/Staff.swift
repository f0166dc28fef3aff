import QueueCore

extension Field {
    func staff() -> [Assignment] {
        items.compactMap { item in
            guard let person = item.entries(["user", "name", "role", "services", "skills"]) else {
                return nil
            }
            return Assignment(
                user: StaffID(person.id("user", declaring: .user)), name: person["name"]?.text() ?? "",
                role: person["role"]?.choice() ?? .clerk,
                services: person["services"].map { [$0].servedServices()[0] },
                skills: person["skills"]?.skills())
        }
    }
}
