import ArgumentParser

/// The program: a server, its screens, line commands for all that the screens do, and tools.
@main
struct Loket: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "loket",
        abstract: "The queue of a walk-in office: numbers, counters, a board.",
        groupedSubcommands: [
            CommandGroup(
                name: "Serving",
                subcommands: [ServeCommand.self, ExampleCommand.self, Demo.self, ConfigCommand.self]),
            CommandGroup(
                name: "Screens",
                subcommands: [KioskCommand.self, DisplayCommand.self, ConsoleCommand.self]),
            CommandGroup(name: "Acts", subcommands: Lines.all),
            CommandGroup(
                name: "Administration",
                subcommands: [
                    ApplyCommand.self, StaffCommand.self, DeviceCommand.self, BackupCommand.self,
                    RestoreCommand.self, VerifyCommand.self, PurgeCommand.self,
                ]),
            CommandGroup(
                name: "Days",
                subcommands: [
                    Simulate.self, Replay.self, ForecastCommand.self, BacktestCommand.self,
                    StaffingCommand.self, WhatIfCommand.self, FuzzDayCommand.self,
                ]),
        ])
}
