#include "store/watch.h"
#include "catalyse/base/fs.h"
#include "catalyse/base/mem.h"
#include <sys/inotify.h>
#include <unistd.h>

int watch_open(const char *path) {
    int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd < 0) return -1;
    struct arena a = {0};
    int watch = inotify_add_watch(fd, fs_dirname(&a, path), IN_DELETE | IN_ONLYDIR);
    arena_deinit(&a);
    if (watch >= 0) return fd;
    close(fd);
    return -1;
}

void watch_drain(int fd) {
    char events[4096];
    while (fd >= 0 && read(fd, events, sizeof events) > 0) continue;
}

void watch_close(int fd) {
    if (fd >= 0) close(fd);
}
