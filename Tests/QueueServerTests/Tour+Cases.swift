import QueueWire

// Cases, surveys, mystery visits, and what is due.
extension Tour {
    mutating func workOnCases() async throws {
        let ana = try await house.staff("ana")
        let claim = """
            {"kind": "claim", "text": "x", "service": "cards", "causes": ["poorResult"], "remedy": "repair",
            "name": "Nora", "claim": {"product": "Kettle", "purchasedOn": "2026-01-31", "priceAgreed": 1}}
            """
        let opened = try await ana.post(Endpoints.openCase, ["alpha"], claim)
        note(Endpoints.openCase, opened)
        let kiosk = try await house.device(.kiosk)
        let printed = try await kiosk.post(
            Endpoints.openCase, ["alpha"], #"{"kind": "complaint", "text": "x", "print": true}"#)
        note(Endpoints.openCase, printed)
        note(
            Endpoints.printJobCase,
            try await kiosk.get(Endpoints.printJobCase, ["alpha", printed["printJob"]?.string ?? ""]))
        note(Endpoints.printJobs, try await ana.get(Endpoints.printJobs, ["alpha"]))
        let path = ["alpha", opened["case", "id"]?.string ?? ""]
        note(Endpoints.acknowledgeCase, try await ana.put(Endpoints.acknowledgeCase, path))
        note(Endpoints.ownCase, try await ana.put(Endpoints.ownCase, path))
        note(Endpoints.disownCase, try await ana.delete(Endpoints.disownCase, path))
        note(Endpoints.beginCase, try await ana.put(Endpoints.beginCase, path))
        note(Endpoints.changeCase, try await ana.put(Endpoints.changeCase, path, #"{"severity": "low"}"#))
        let letter = #"{"direction": "in", "medium": "visit", "text": "y"}"#
        note(Endpoints.writeLetter, try await ana.post(Endpoints.writeLetter, path, letter))
        note(
            Endpoints.decideCase,
            try await ana.put(Endpoints.decideCase, path, #"{"text": "z", "remedy": "refund"}"#))
        note(
            Endpoints.closeCase, try await ana.put(Endpoints.closeCase, path, #"{"closedAs": "accepted"}"#))
        note(Endpoints.reopenCase, try await ana.delete(Endpoints.reopenCase, path, #"{"text": "w"}"#))
        note(Endpoints.caseView, try await ana.get(Endpoints.caseView, path))
        note(Endpoints.cases, try await ana.get(Endpoints.cases, ["alpha"]))
        let secret = [opened["secret"]?.string ?? ""]
        note(Endpoints.caseBySecret, try await house.stranger.get(Endpoints.caseBySecret, secret))
        let praise = #"{"kind": "compliment", "praise": {"staff": "ana"}, "text": "v"}"#
        let thanks = try await ana.post(Endpoints.openCase, ["alpha"], praise)
        note(Endpoints.compliments, try await ana.get(Endpoints.compliments, ["alpha"]))
        note(
            Endpoints.readCompliment,
            try await ana.put(
                Endpoints.readCompliment, ["alpha", thanks["case", "number"]?.string ?? ""]))
    }

    mutating func askAndPromise() async throws {
        let (ana, ida) = try await (house.clerk("ana", at: "1"), house.staff("ida"))
        let issued = try await ana.post(
            Endpoints.issue, ["alpha"], #"{"service": "passports", "counter": "1"}"#)
        let secret = [issued["secret"]?.string ?? ""]
        _ = try await ana.close(issued.ticket)
        note(
            Endpoints.openCaseOfVisit,
            try await house.stranger.post(
                Endpoints.openCaseOfVisit, secret, #"{"kind": "suggestion", "text": "u"}"#))
        let answer = #"{"resolved": "no", "attention": 3, "comment": "t"}"#
        note(Endpoints.answer, try await house.stranger.put(Endpoints.answer, secret, answer))
        note(Endpoints.survey, try await ida.get(Endpoints.survey, ["alpha"]))
        let code = try await ida.post(Endpoints.addMysteryCode, ["alpha"])
        note(Endpoints.addMysteryCode, code)
        note(Endpoints.mysteryCodes, try await ida.get(Endpoints.mysteryCodes, ["alpha"]))
        let seen = #"{"code": "\#(code["code"]?.string ?? "")", "done": [], "attention": 5}"#
        note(Endpoints.scoreVisit, try await house.stranger.put(Endpoints.scoreVisit, secret, seen))
        note(Endpoints.mysteryVisits, try await ida.get(Endpoints.mysteryVisits, ["alpha"]))
        let day = #"{"dueOn": "2026-03-09", "service": "passports", "name": "Nora"}"#
        let promised = try await ana.post(Endpoints.addFollowUp, ["alpha"], day)
        note(Endpoints.addFollowUp, promised)
        let path = ["alpha", promised["id"]?.string ?? ""]
        note(
            Endpoints.changeFollowUp, try await ana.put(Endpoints.changeFollowUp, path, #"{"phone": "1"}"#))
        let taken = try await ana.post(Endpoints.takeFollowUp, path)
        note(Endpoints.takeFollowUp, taken)
        _ = try await ana.close(taken["ticket", "id"]?.string ?? "")
        note(Endpoints.followUps, try await ana.get(Endpoints.followUps, ["alpha"], query: "?state=done"))
        let second = try await ana.post(Endpoints.addFollowUp, ["alpha"], day)
        let agreed = #"{"at": "2026-03-10T09:00:00Z", "phone": "1"}"#
        note(
            Endpoints.agreeFollowUp,
            try await ana.post(Endpoints.agreeFollowUp, ["alpha", second["id"]?.string ?? ""], agreed))
        let call = try await ana.post(Endpoints.addCallback, ["alpha"], #"{"phone": "55517"}"#)
        note(Endpoints.addCallback, call)
        note(Endpoints.callbacks, try await ana.get(Endpoints.callbacks, ["alpha"]))
        note(
            Endpoints.cancelCallback,
            try await ana.delete(Endpoints.cancelCallback, ["alpha", call["id"]?.string ?? ""]))
    }
}
