import Testing

@testable import Voice

@Suite struct PlayerCommandTests {
    @Test(arguments: [
        ("aplay -q {file}", ["aplay", "-q", "a b.wav"]), ("aplay", ["aplay", "a b.wav"]),
        ("mpv --start=0 'file://{file}'", ["mpv", "--start=0", "file://a b.wav"]),
        ("  ssh  \"the board\" play '' ", ["ssh", "the board", "play", "", "a b.wav"]),
        ("say \"it's $HOME; rm\" {file}", ["say", "it's $HOME; rm", "a b.wav"]),
    ])
    func splitsWordsWithoutAShell(text: String, words: [String]) {
        #expect(PlayerCommand(text)?.words(playing: "a b.wav") == words)
    }

    @Test(arguments: ["", "  ", "aplay 'oh"])
    func refusesWhatNamesNoProgram(text: String) {
        #expect(PlayerCommand(text) == nil)
    }
}
