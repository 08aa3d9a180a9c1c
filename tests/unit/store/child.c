#include "child.h"
#include "store/handle.h"
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void say(int fd) {
    if (write(fd, "x", 1) != 1) _exit(3);
}

static void hear(int fd) {
    char c;
    if (read(fd, &c, 1) != 1) _exit(4);
}

static void run(struct desk *d, enum db_mode mode, bool (*fn)(struct desk *, struct child *),
                struct child *self) {
    struct desk own = {.db = NULL};
    snprintf(own.path, sizeof own.path, "%s", d->path);
    if (!db_open(own.path, mode, sample_registry, "Bo", &own.db, &own.e)) _exit(5);
    bool ok = fn(&own, self);
    db_close(own.db);
    arena_deinit(&own.a);
    _exit(ok ? 0 : 1);
}

struct child child_start(struct desk *d, enum db_mode mode, bool (*fn)(struct desk *d, struct child *self)) {
    int up[2], down[2];
    assert_int_equal(pipe(up) | pipe(down), 0);
    fflush(NULL);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        close(up[0]);
        close(down[1]);
        run(d, mode, fn, &(struct child){0, up[1], down[0]});
    }
    close(up[1]);
    close(down[0]);
    return (struct child){pid, up[0], down[1]};
}

void child_say(struct child *self) {
    say(self->up);
}

void child_hear(struct child *self) {
    hear(self->down);
}

void child_wait(struct child *c) {
    hear(c->up);
}

void child_go(struct child *c) {
    say(c->down);
}

int child_end(struct child *c) {
    int status = 0;
    waitpid(c->pid, &status, 0);
    close(c->up);
    close(c->down);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool child_locks(struct desk *d, struct child *self) {
    if (!write_begin_alone(d->db, &d->e)) return false;
    child_say(self);
    child_hear(self);
    write_undo(d->db);
    return true;
}
