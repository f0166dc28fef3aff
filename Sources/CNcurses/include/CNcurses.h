// What Swift cannot import from ncurses and libc: macros, global variables, variadic calls, and
// signal handlers. All else of <curses.h> is used from Swift as it is.
#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const unsigned terminal_bold = A_BOLD;
static const unsigned terminal_dim = A_DIM;
static const unsigned terminal_underline = A_UNDERLINE;
static const unsigned terminal_reverse = A_REVERSE;
static const unsigned terminal_button_pressed = BUTTON1_PRESSED;

// What stands before and behind a pasted text, as keys with numbers of our own.
static const int terminal_paste_begins = KEY_MAX + 1;
static const int terminal_paste_ends = KEY_MAX + 2;

static inline SCREEN *terminal_open(const char *type) {
    return newterm(type, stdout, stdin);
}

static inline WINDOW *terminal_window(void) {
    return stdscr;
}

/// Makes the next refresh send every cell, whatever is believed to be there already.
static inline void terminal_forget(void) {
    clearok(curscr, true);
}

static inline bool terminal_can_place_cursor(void) {
    char *text = tigetstr("cup");
    return text != NULL && text != (char *)-1;
}

/// The size that the terminal itself reports; false if it reports none.
static inline bool terminal_measure(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

/// The name of the character set that the locale's text is in, "UTF-8" where all is well.
static inline const char *terminal_character_set(void) {
    return nl_langinfo(CODESET);
}

/// True once nobody is at the other end of standard input any more.
bool terminal_is_gone(void);

/// Keeps the terminal's settings as they are, and catches the signals that a program hears of
/// (size changed, end, stop): each is written as one byte, its number, to a pipe whose reading end
/// is returned (-1: no pipe to be had). From here on a crash, or being asked to end for the second
/// time, restores the terminal before it kills. To be called before the terminal is opened, since
/// ncurses leaves alone what is caught already.
int terminal_watch(void);

/// Asks the terminal to mark what is pasted, or no more: whoever is asked for one line is else answered by
/// the line ends of an e-mail. A terminal that cannot do it passes over it.
void terminal_mark_pastes(bool on);

/// Writes down what a crash has to send, which is known once the terminal is open.
void terminal_compose_farewell(bool mouse);

/// Gives every signal back to whom it belonged.
void terminal_unwatch(void);

/// The next signal read from the pipe, or 0 for none.
int terminal_next_signal(int pipe);

/// Stops this process and its job, as Ctrl-Z does in a shell; returns when the shell goes on with
/// it, and at once where there is no shell that could.
void terminal_stop_job(void);

/// What a signal number of `terminal_next_signal` asks for.
bool terminal_signal_is_resize(int signal);
bool terminal_signal_is_stop(int signal);

#endif
