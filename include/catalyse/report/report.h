#ifndef CATALYSE_REPORT_REPORT_H
#define CATALYSE_REPORT_REPORT_H

/* Documents that leave the room, from the sheets of the day to the minutes and the review. Each is built once
 * from the read models, in one language and for one viewer, then written in one format. A document says for
 * whom it is made, and at its end what was withheld and why. */

#include "catalyse/base/i18n.h"
#include "catalyse/base/str.h"
#include "catalyse/match/watch.h"
#include "catalyse/service/kept.h"

enum report_format {
    REPORT_MD,
    REPORT_HTML, /* one file by itself, with print styles and drawn charts */
    REPORT_CSV,  /* its tables alone */
    REPORT_JSON, /* all of it, for other programs */
    REPORT_ICS,  /* its days alone, for a calendar */
    REPORT_EML,  /* a folder of drafts for a mail program: see letters.h */
    REPORT_PDF,  /* through weasyprint, when it is installed */
    REPORT_DOCX, /* through pandoc, when it is installed */
    REPORT_ODT,
    N_REPORT_FORMATS,
};

struct report_format_kind {
    const char *code;        /* "html": on the command line, and the end of a file's name */
    const char *title;       /* N_ */
    const char *description; /* N_ */
};

/* By enum report_format. */
extern const struct report_format_kind REPORT_FORMATS[N_REPORT_FORMATS];

/* Settings of a programme for all its documents: the line at their end; before the code of a kind, what it is
 * called here. */
#define REPORT_FOOT "document.footer"
#define REPORT_TITLE "document.title."

/* What a kind made for A3 is printed on. */
enum report_paper { REPORT_PAPER_USUAL, REPORT_PAPER_A4 };

struct report_options {
    enum lang lang; /* of the document, whatever the language of the moment */
    enum report_format format;
    int64_t subgroup; /* 0: the whole programme */
    int64_t event;  /* minutes: of this one, and only what was said there (said.h); 0: of the latest afternoon
                       (stage 4), else the latest event, with all that groups said so far */
    int64_t fund;   /* the organisation it is made for; 0: as the view says */
    int64_t person; /* the participant it is about */
    int sent; /* as it read when it was sent: that version of it (see report_sent); 0: as it reads now */
    enum report_paper paper;
    bool spreadsheet;   /* CSV for whoever double-clicks it: see write_csv; else RFC 4180, for programs */
    struct watch watch; /* of those who wait while another program makes the file; its work has no limit */
};

struct doc;
struct report_job;

struct report_kind {
    const char *code;        /* "minutes": on the command line and in file names */
    const char *title;       /* N_ */
    const char *description; /* N_, one line */
    unsigned formats;        /* bits, 1u << enum report_format */
    enum audience audience;  /* for whom it is usually made; 0 (me): the group with funds */
    enum audience of_one;    /* the same when it speaks of one subgroup; 0: as `audience` */
    bool by_group;           /* can be made for one subgroup; without one it speaks of all */
    bool by_event;           /* is made for one event */
    bool by_person;          /* is made about one person, for them: `person` says whom, the viewer sees all */
    bool day;                /* a paper of the day: the valise holds it */
    int letter;              /* a letter to many: has drafts, see letters.h; 0: none */
    bool large;              /* made for A3; on A4 its sheets are put side by side */
    /* Of a paper of the day: whether there is anything to print. NULL: always. */
    bool (*planned)(const struct view *v, const struct report_options *o, bool *planned, struct error *e);
    bool (*build)(const struct report_job *job, struct doc *doc, struct error *e); /* inside the room only */
};

extern const struct report_kind REPORT_KINDS[];
extern const size_t N_REPORT_KINDS;

/* A kind or a format by its code. ERR_USAGE, with the nearest one as a hint, when there is none. */
bool report_kind_find(struct sv code, const struct report_kind **out, struct error *e);
bool report_format_find(struct sv code, enum report_format *out, struct error *e);

/* For whom documents of a kind are made unless somebody says otherwise; subgroup 0: those that speak of all.
 */
struct viewer report_viewer(const struct report_kind *kind, int64_t subgroup);

/* Appends the document to *out (UTF-8, or the bytes of a pdf, docx or odt file). `v->viewer` says for whom;
 * the ids of funds it may need are filled in here. ERR_USAGE when the kind has not that format or is not made
 * by group, ERR_NO_FILE when the subgroup or event is not there, ERR_MISSING when what makes the format is
 * not installed. Nothing is appended on false. */
bool report_write(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                  struct str *out, struct error *e);

/* How far a document is: draft, sent, corrected, validated; ended by a NULL code. */
extern const struct choice REPORT_STATES[];

/* What this programme calls the kind, whoever asks: its own title unless it chose another. */
bool report_title(const struct view *v, const struct report_kind *kind, struct sv *title, struct error *e);

/* Keeps that this document (its kind, event, subgroup and fund) is so far since today: it says so from now
 * on. `state` is a code of REPORT_STATES. One that is sent or validated keeps its text of today, in both
 * languages, for the readers `v` is of: what was sent can be read again ever after (`sent` of the options);
 * what was validated reads so whatever changes, until it is said to be in another state. One undo step. */
bool report_mark(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                 struct sv state, struct error *e);

/* The texts of this document that were kept when it was sent, the last one first, without their words. */
bool report_sent(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                 struct kept_texts *out, struct error *e);
/* The version that was sent on a day ("2026-06-20": the last one of that day), by its number, or "last".
 * ERR_NO_FILE when there is none. */
bool report_sent_find(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct sv when, int *version, struct error *e);

/* Adds an error for each text that was kept of a document and can no longer be read. */
bool report_check(const struct view *v, struct warnings *out, struct error *e);

/* Appends a file name that says what it is and for whom, plain ASCII without a folder:
 * "lisiere-2026-minutes-sg-1-funds-fr.html", with how far it is when somebody noted so:
 * "…-funds-sent-fr.html"; as it was sent: "…-funds-sent-2026-06-20-1-fr.html". */
bool report_file_name(const struct view *v, const struct report_kind *kind, const struct report_options *o,
                      struct str *out, struct error *e);

#endif
