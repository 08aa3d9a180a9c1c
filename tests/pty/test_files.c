#include "catalyse/base/fs.h"
#include "world.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { AT_USER_VERSION = 60, AT_APPLICATION_ID = 68, SIZE_MAX_READ = 64 << 20 };

/* --- files that are not opened */

static void overwrite(struct world *w, off_t at, const char *bytes, size_t n) {
    int fd = open(w->file, O_WRONLY);
    assert_int_equal(pwrite(fd, bytes, n, at), n);
    close(fd);
}

static void foreign(struct world *w) {
    overwrite(w, AT_APPLICATION_ID, "OTHR", 4);
}

static void newer(struct world *w) {
    overwrite(w, AT_USER_VERSION, "\0\0\377\377", 4);
}

static void corrupt(struct world *w) {
    assert_int_equal(truncate(w->file, 8192), 0);
}

static void no_programme(struct world *w) {
    world_write(w, "lisiere.catalyse", SV("nom;dept\nAtelier;29\n"));
}

static void missing(struct world *w) {
    unlink(w->file);
}

static void folder(struct world *w) {
    unlink(w->file);
    mkdir(w->file, 0755);
}

/* What is wrong, and what to do about it. The file stays as it was, the terminal too. */
static void what_cannot_be_opened_says_what_to_do(void **state) {
    static const struct {
        void (*make)(struct world *w);
        int status;
        const char *wrong, *remedy;
    } cases[] = {{foreign, 65, "belongs to another program", "open it there"},
                 {newer, 65, "was last written by", "install the newest catalyse"},
                 {corrupt, 65, "is damaged", "put the newest of its backups in its place"},
                 {no_programme, 65, "is no programme of catalyse", "make one with 'catalyse new'"},
                 {missing, 66, "there is no file", "makes a programme"},
                 {folder, 66, "is a folder", "name the programme's file"}};
    struct world *w = *state;
    struct terminal *t = &w->one;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        world_fresh(w);
        cases[i].make(w);
        world_start(w, t, (const char *[]){w->file, NULL}, &(struct job_options){.rows = 24, .cols = 300});
        ends(t, cases[i].status);
        see(t, cases[i].wrong);
        see(t, cases[i].remedy);
        assert_true(terminal_restored(t));
        assert_int_equal(terminal_mode(t, 1049), -1);
    }
}

/* Another program holds it as a writer does: SQLite's locks begin at this byte. */
static int hold(struct world *w) {
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0x40000000, .l_len = 512};
    int fd = open(w->file, O_RDWR);
    assert_int_equal(fcntl(fd, F_SETLK, &lock), 0);
    return fd;
}

static void a_locked_file_is_told_and_opens_when_it_is_free(void **state) {
    struct world *w = *state;
    struct terminal *t = &w->one;
    int held = hold(w);
    world_start(w, t, (const char *[]){w->file, NULL}, &(struct job_options){.rows = 24, .cols = 200});
    ends(t, 75);
    see(t, "is busy: another window or command is using it; try again");
    assert_true(terminal_restored(t));
    close(held);
    world_face(w);
}

/* --- files that cannot be written (any more) */

static void add_a_person(struct terminal *t) {
    terminal_keys(t, "F7 Tab Insert");
    see(t, "Prénom");
    terminal_type(t, "Zoé\tQuimper\tHorizon S");
    see(t, "Horizon Sérilles");
    terminal_keys(t, "Tab C-s");
}

static void a_file_locked_meanwhile_keeps_the_form_filled(void **state) {
    struct world *w = *state;
    struct terminal *t = world_face(w);
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    int held = hold(w);
    add_a_person(t);
    see(t, "occupé");
    see(t, "Quimper");
    close(held);
    terminal_keys(t, "C-s");
    see(t, "Personne : c'est enregistré");
}

static void a_full_disk_keeps_the_form_filled(void **state) {
    struct world *w = *state;
    struct arena a = {0};
    const char *flag = fs_join(&a, w->dir, "full");
    const char *env[] = {arena_printf(&a, "LD_PRELOAD=%s", world_tool(&a, "faults.so")),
                         arena_printf(&a, "DISK_FULL=%s", flag), NULL};
    struct terminal *t = &w->one;
    world_open(w, t, "fr", env);
    see(t, FIRST_SCREEN);
    world_write(w, "full", SV(""));
    add_a_person(t);
    see(t, "libérez de la place");
    see(t, "Quimper");
    assert_true(world_unchanged(w));
    unlink(flag);
    terminal_keys(t, "C-s");
    see(t, "Personne : c'est enregistré");
    assert_int_equal(world_run(w, "check", w->file, NULL), 0);
    arena_deinit(&a);
}

/* As nobody, who owns nothing here and has no folder of his own. */
static void a_file_that_can_only_be_read_is_shown(void **state) {
    struct world *w = *state;
    struct terminal *t = &w->one;
    const char *env[] = {"LANGUAGE=fr", NULL};
    assert_int_equal(chmod(w->dir, 0555) | chmod(w->file, 0444), 0);
    world_start(w, t, (const char *[]){w->file, NULL}, &(struct job_options){.env = env, .humble = true});
    see(t, FIRST_SCREEN);
    see(t, "LECTURE SEULE");
    terminal_keys(t, "F7 Tab");
    see(t, "[Personnes]");
    assert_false(terminal_shows(t, "ajouter"));
    terminal_keys(t, "a");
    see(t, "ne peut être que lu");
    terminal_keys(t, "C-c C-c");
    ends(t, 0);
    assert_true(terminal_restored(t));
    assert_int_equal(chmod(w->dir, 0755) | chmod(w->file, 0644), 0);
    assert_true(world_unchanged(w));
}

int run_files(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_cannot_be_opened_says_what_to_do),
        TEST(a_locked_file_is_told_and_opens_when_it_is_free),
        TEST(a_file_locked_meanwhile_keeps_the_form_filled),
        TEST(a_full_disk_keeps_the_form_filled),
        TEST(a_file_that_can_only_be_read_is_shown),
    };
    return cmocka_run_group_tests_name("files", tests, NULL, NULL);
}
