/* Loaded before a program (LD_PRELOAD): its disk is full while the file that DISK_FULL names exists; with
 * NO_WATCH it cannot watch folders, as on some network drives. */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

ssize_t write(int fd, const void *bytes, size_t n);
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at);
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at);

int inotify_init1(int flags);

int inotify_init1(int flags) {
    if (!getenv("NO_WATCH")) return (int)syscall(SYS_inotify_init1, flags);
    errno = EMFILE;
    return -1;
}

static bool full(int fd) {
    struct stat st;
    const char *flag = getenv("DISK_FULL");
    if (!flag || access(flag, F_OK) != 0 || fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) return false;
    errno = ENOSPC;
    return true;
}

ssize_t write(int fd, const void *bytes, size_t n) {
    return full(fd) ? -1 : syscall(SYS_write, fd, bytes, n);
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) {
    return full(fd) ? -1 : syscall(SYS_pwrite64, fd, bytes, n, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) {
    return full(fd) ? -1 : syscall(SYS_pwrite64, fd, bytes, n, at);
}
