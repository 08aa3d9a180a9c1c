/* locked FILE COMMAND…: runs the command while this process holds the file as a writer of SQLite does. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where SQLite puts its locks in every file: pending, reserved, and the range of readers. */
enum { FIRST_BYTE = 0x40000000, N_BYTES = 512 };

int main(int argc, char **argv) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = FIRST_BYTE, .l_len = N_BYTES};
    int file = argc > 2 ? open(argv[1], O_RDWR) : -1, status;
    if (file < 0 || fcntl(file, F_SETLK, &lock) != 0) {
        fprintf(stderr, "locked: %s\n", strerror(errno));
        return 1;
    }
    pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) return 1;
    return WEXITSTATUS(status);
}
