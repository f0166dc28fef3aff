import Foundation
import QueueForecast

extension Experience {
    /// By way of the text that a store keeps.
    init(copying experience: Experience) throws {
        self = try JSONDecoder().decode(Experience.self, from: JSONEncoder().encode(experience))
    }
}
