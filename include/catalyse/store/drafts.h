#ifndef CATALYSE_STORE_DRAFTS_H
#define CATALYSE_STORE_DRAFTS_H

/* What is typed in a form and not saved yet, kept across a crash: XDG_STATE/drafts/<folder>/, 0600, where
 * `own` is the db_own_folder of the file.
 * The key names the form ("participant/new", "wish/123"); the text is the form's own. A draft belongs to the
 * process that wrote it: no other one sees it before that process is gone. */

#include "catalyse/base/fs.h"

/* Replaces the draft: it outlives the program at once, a power cut once it was synced. */
bool draft_save(const char *own, const char *key, struct sv text, struct error *e);
/* Waits until it is on the disk: not at every key. None there is fine. */
bool draft_sync(const char *own, const char *key, struct error *e);
/* False with ERR_NONE when there is no draft of this process, nor of one that is gone. */
bool draft_load(const char *own, const char *key, struct str *out, struct error *e);
/* None there is fine. */
bool draft_remove(const char *own, const char *key, struct error *e);
/* The keys that have a draft of any process, sorted, in the arena. */
bool draft_list(const char *own, struct arena *a, char ***keys, size_t *n, struct error *e);
/* All of them; *n (may be NULL) gets how many there were. */
bool draft_remove_all(const char *own, size_t *n, struct error *e);

#endif
