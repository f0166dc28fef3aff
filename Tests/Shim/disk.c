// Stands between a program and its disk (LD_PRELOAD): writes down what is written and synced in one
// folder, and lets it fail when a file says so. For tests alone; they build it.
//
//   LOKET_DISK_FOLDER   the folder that is watched
//   LOKET_DISK_RECORD   where the record goes; none: nothing is recorded
//   LOKET_DISK_ORDERS   a file with lines "write ENOSPC", "sync EIO", "open EROFS" (for writing), "read EIO";
//                       empty: all is well
//
// A record is: one letter, 4 bytes length of the name, 8 bytes offset, 4 bytes length of the data, the
// name, the data. W write, T truncate, S sync of a file, D sync of the folder, C create, U unlink,
// R rename (the data is the new name), L link, A something said on a socket.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 65536

static char *names[FILES];
static int record = -1;
static const char *folder, *orders;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static void begin(void) {
    folder = getenv("LOKET_DISK_FOLDER");
    orders = getenv("LOKET_DISK_ORDERS");
    const char *path = getenv("LOKET_DISK_RECORD");
    if (path) record = syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
}

// The name within the folder; "" for the folder itself; null for all else and for shared memory.
static const char *within(const char *path) {
    pthread_once(&once, begin);
    if (!folder || !path) return NULL;
    size_t length = strlen(folder);
    if (strncmp(path, folder, length)) return NULL;
    if (!path[length]) return path + length;
    if (path[length] != '/') return NULL;
    const char *end = strrchr(path, '-');
    return end && !strcmp(end, "-shm") ? NULL : path + length + 1;
}

static void put(const void *bytes, size_t count) {
    const char *next = bytes;
    while (count) {
        long done = syscall(SYS_write, record, next, count);
        if (done <= 0) abort();
        next += done;
        count -= done;
    }
}

static void note(char what, const char *name, uint64_t offset, const void *data, uint32_t count) {
    if (record < 0) return;
    uint32_t length = strlen(name);
    char head[17] = {what};
    memcpy(head + 1, &length, 4);
    memcpy(head + 5, &offset, 8);
    memcpy(head + 13, &count, 4);
    pthread_mutex_lock(&lock);
    put(head, 17);
    put(name, length);
    put(data, count);
    pthread_mutex_unlock(&lock);
}

// Whether this must fail: sets errno.
static int fails(const char *what) {
    if (!orders) return 0;
    int file = syscall(SYS_openat, AT_FDCWD, orders, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    char text[512];
    long count = syscall(SYS_read, file, text, sizeof text - 1);
    syscall(SYS_close, file);
    text[count > 0 ? count : 0] = 0;
    char *rest, *line = strtok_r(text, "\n", &rest);
    for (; line; line = strtok_r(NULL, "\n", &rest)) {
        size_t length = strlen(what);
        if (strncmp(line, what, length) || line[length] != ' ') continue;
        const char *why = line + length + 1;
        errno = !strcmp(why, "ENOSPC") ? ENOSPC : !strcmp(why, "EROFS") ? EROFS : EIO;
        return 1;
    }
    return 0;
}

static const char *watched(int file) { return file >= 0 && file < FILES ? names[file] : NULL; }

static int opened(int file, const char *path, int flags, int was) {
    const char *name = within(path);
    if (file < 0 || file >= FILES || !name) return file;
    free(names[file]);
    names[file] = strdup(name);
    if (flags & O_CREAT && !was) note('C', name, 0, NULL, 0);
    if (flags & O_TRUNC) note('T', name, 0, NULL, 0);
    return file;
}

static int openAny(int (*call)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    struct stat status;
    int was = !(flags & O_CREAT) || stat(path, &status) == 0;
    if (within(path) && (flags & O_CREAT) && !was && fails("write")) return -1;
    if (within(path) && (flags & O_ACCMODE) != O_RDONLY && fails("open")) return -1;
    return opened(call(path, flags, mode), path, flags, was);
}

#define MODE(flags)                                                                                          \
    mode_t mode = 0;                                                                                         \
    if ((flags) & O_CREAT) {                                                                                 \
        va_list list;                                                                                        \
        va_start(list, flags);                                                                               \
        mode = va_arg(list, int);                                                                            \
        va_end(list);                                                                                        \
    }

int open(const char *path, int flags, ...) { MODE(flags) return openAny(REAL(open), path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return openAny(REAL(open64), path, flags, mode); }

int close(int file) {
    if (watched(file)) {
        free(names[file]);
        names[file] = NULL;
    }
    return REAL(close)(file);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    const char *name = watched(file);
    if (name && fails("write")) return -1;
    ssize_t done = REAL(pwrite64)(file, bytes, count, offset);
    if (name && done > 0) note('W', name, offset, bytes, done);
    return done;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
    const char *name = watched(file);
    if (!name) {
        // What a client is told: from here on it counts as acknowledged.
        if (record >= 0 && count > 8 && !memcmp(bytes, "HTTP/1.1", 8)) note('A', "", 0, bytes, count);
        return REAL(write)(file, bytes, count);
    }
    if (fails("write")) return -1;
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t done = REAL(write)(file, bytes, count);
    if (done > 0) note('W', name, offset, bytes, done);
    return done;
}

ssize_t writev(int file, const struct iovec *parts, int count) {
    if (record >= 0 && !watched(file) && count > 0 && parts[0].iov_len > 8 &&
        !memcmp(parts[0].iov_base, "HTTP/1.1", 8)) {
        char said[8192];
        size_t length = 0;
        for (int part = 0; part < count && length + parts[part].iov_len <= sizeof said; part++) {
            memcpy(said + length, parts[part].iov_base, parts[part].iov_len);
            length += parts[part].iov_len;
        }
        note('A', "", 0, said, length);
    }
    return REAL(writev)(file, parts, count);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
    if (watched(file) && fails("read")) return -1;
    return REAL(pread64)(file, bytes, count, offset);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
    return pread64(file, bytes, count, offset);
}

int ftruncate64(int file, off64_t size) {
    const char *name = watched(file);
    if (name && fails("write")) return -1;
    int result = REAL(ftruncate64)(file, size);
    if (name && !result) note('T', name, size, NULL, 0);
    return result;
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

static int sync_(int file, int (*call)(int)) {
    const char *name = watched(file);
    if (name && fails("sync")) return -1;
    int result = call(file);
    if (name && !result) note(*name ? 'S' : 'D', name, 0, NULL, 0);
    return result;
}

int fsync(int file) { return sync_(file, REAL(fsync)); }
int fdatasync(int file) { return sync_(file, REAL(fdatasync)); }

int unlink(const char *path) {
    const char *name = within(path);
    int result = REAL(unlink)(path);
    if (name && !result) note('U', name, 0, NULL, 0);
    return result;
}

int link(const char *from, const char *to) {
    int result = REAL(link)(from, to);
    if (within(to) && !result) note('L', within(from), 0, within(to), strlen(within(to)));
    return result;
}

int rename(const char *from, const char *to) {
    int result = REAL(rename)(from, to);
    if (within(to) && !result) note('R', within(from), 0, within(to), strlen(within(to)));
    return result;
}
