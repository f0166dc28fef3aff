import ArgumentParser

/// The line commands: whatever a screen can do, for scripts and screen readers.
enum Lines {
    static let all: [any ParsableCommand.Type] = [
        LoginCommand.self, LogoutCommand.self,
        IssueCommand.self, LeaveCommand.self,
        CallCommand.self, RecallCommand.self, StartCommand.self, AbsentCommand.self, HoldCommand.self,
        ResumeCommand.self, TransferCommand.self, CloseCommand.self, ReinstateCommand.self,
        UndoCommand.self, LogCommand.self, ContactCommand.self, VisitsCommand.self,
        BoardCommand.self, QueueCommand.self, WaitsCommand.self, TicketCommand.self, CountersCommand.self,
        CounterCommand.self, ServicesCommand.self, ServiceCommand.self, VisitorCommand.self,
        CasesCommand.self, CaseCommand.self, ComplimentsCommand.self, SurveyCommand.self,
        MysteryCommand.self, FollowUpsCommand.self, CallbacksCommand.self,
        AppointmentsCommand.self, AppointmentCommand.self, PlansCommand.self, ReportCommand.self,
    ]
}
