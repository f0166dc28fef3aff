import QueueCore

// Waits, and turns explained.
extension Endpoints {
    public static let turn = Endpoint<Nothing, TurnView>(
        .get, branch + "/tickets/{ticket}/turn", .staff, "Why it is not yet called, and who may still pass it"
    )
    public static let visitTurn = Endpoint<Nothing, TurnView>(
        .get, "/v1/visits/{secret}/turn", .anyone, "The same, for the visitor")
    public static let forecast = Endpoint<Nothing, ForecastView>(
        .get, branch + "/forecast", .staff, "What newcomers wait, how well windows were kept, what would help"
    )

    static let foreseen: [EndpointDescription] = [
        turn.description, visitTurn.description, forecast.description,
    ]
}
