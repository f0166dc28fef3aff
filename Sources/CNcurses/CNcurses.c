#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <term.h>
#include <termios.h>

static const int heard[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP};
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT};
#define COUNT(list) (int)(sizeof(list) / sizeof((list)[0]))

static struct termios settings;
static char farewell[256];
static size_t farewell_length;
static struct sigaction former[NSIG];
static int ends[2] = {-1, -1};
static volatile sig_atomic_t asked_to_end[NSIG];

bool terminal_is_gone(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&input, 1, 0) > 0 && (input.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

// The farewell is written down beforehand: looking capabilities up is not allowed in a handler.

static int append(int byte) {
    if (farewell_length < sizeof farewell) farewell[farewell_length++] = (char)byte;
    return byte;
}

static void append_capability(const char *name) {
    char *text = tigetstr(name);
    if (text != NULL && text != (char *)-1) tputs(text, 1, append);
}

static const char *const pastes_unmarked = "\033[?2004l";

void terminal_mark_pastes(bool on) {
    define_key("\033[200~", terminal_paste_begins);
    define_key("\033[201~", terminal_paste_ends);
    fputs(on ? "\033[?2004h" : pastes_unmarked, stdout);
    fflush(stdout);
}

void terminal_compose_farewell(bool mouse) {
    const char *mouse_off = "\033[?1006l\033[?1000l";
    const char *paste_off = pastes_unmarked;
    farewell_length = 0;
    append_capability("sgr0");
    append_capability("rmkx");
    append_capability("cnorm");
    if (mouse) while (*mouse_off) append(*mouse_off++);
    while (*paste_off) append(*paste_off++);
    append_capability("rmcup");
}

// Raised anew, the signal is delivered when this handler returns, at the very instruction that
// failed: whoever had it before (a backtrace printer, or nobody) sees the crash as it was.
static void restore_and_die(int signal) {
    for (size_t sent = 0; sent < farewell_length;) {
        ssize_t count = write(STDOUT_FILENO, farewell + sent, farewell_length - sent);
        if (count <= 0) break;
        sent += (size_t)count;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
    sigaction(signal, &former[signal], NULL);
    raise(signal);
}

static void pass_on(int signal) {
    int error = errno;
    bool ends_program = signal != SIGWINCH && signal != SIGTSTP;
    if (ends_program && asked_to_end[signal]) {
        restore_and_die(signal);
    } else {
        unsigned char byte = (unsigned char)signal;
        asked_to_end[signal] = 1;
        ssize_t count = write(ends[1], &byte, 1);
        (void)count; // A full pipe already holds more of the same news than anyone needs.
    }
    errno = error;
}

static void install(const int *signals, int count, void (*handler)(int), int flags) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < count; i++) {
        sigaction(signals[i], &action, &former[signals[i]]);
        asked_to_end[signals[i]] = 0;
    }
}

static void give_back(const int *signals, int count) {
    for (int i = 0; i < count; i++) sigaction(signals[i], &former[signals[i]], NULL);
}

// Once for all: whoever waits for the reading end may let go of it later than we would close it.
static bool open_pipe(void) {
    if (ends[0] < 0 && pipe(ends) != 0) return false;
    for (int i = 0; i < 2; i++) {
        fcntl(ends[i], F_SETFL, O_NONBLOCK);
        fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    }
    while (terminal_next_signal(ends[0]) != 0) {}
    return true;
}

int terminal_watch(void) {
    tcgetattr(STDIN_FILENO, &settings);
    farewell_length = 0;
    if (!open_pipe()) return -1;
    install(heard, COUNT(heard), pass_on, SA_RESTART);
    install(fatal, COUNT(fatal), restore_and_die, SA_ONSTACK);
    return ends[0];
}

void terminal_unwatch(void) {
    give_back(heard, COUNT(heard));
    give_back(fatal, COUNT(fatal));
}

int terminal_next_signal(int pipe) {
    unsigned char byte;
    return read(pipe, &byte, 1) == 1 ? byte : 0;
}

// The others of the job are stopped first. Then this process, by a signal to the calling thread
// alone: such a signal takes effect before `raise` returns, so that nothing is drawn in between.
void terminal_stop_job(void) {
    struct sigaction ignore = {.sa_handler = SIG_IGN}, stop = {.sa_handler = SIG_DFL}, ours;
    sigset_t stops, mask;
    sigaction(SIGTSTP, &ignore, &ours);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &stop, NULL);
    sigemptyset(&stops);
    sigaddset(&stops, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stops, &mask);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGTSTP, &ours, NULL);
}

bool terminal_signal_is_resize(int signal) {
    return signal == SIGWINCH;
}

bool terminal_signal_is_stop(int signal) {
    return signal == SIGTSTP;
}
