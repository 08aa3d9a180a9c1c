#include "catalyse/base/errno_text.h"
#include "catalyse/base/i18n.h"
#include <errno.h>
#include <string.h>

static const struct {
    int number;
    const char *text;
} texts[] = {
    {ENOENT, N_("there is no such file or folder")},
    {EACCES, N_("it is not allowed")},
    {EPERM, N_("it is not allowed")},
    {ENOSPC, N_("the disk is full")},
    {EDQUOT, N_("the space you may use on the disk is full")},
    {EROFS, N_("the disk can only be read")},
    {EIO, N_("the disk does not answer as it should")},
    {EISDIR, N_("it is a folder")},
    {ENOTDIR, N_("a part of the path is not a folder")},
    {EEXIST, N_("it exists already")},
    {ENOTEMPTY, N_("the folder is not empty")},
    {ENAMETOOLONG, N_("the name is too long")},
    {EBUSY, N_("something else is using it")},
    {EPIPE, N_("nobody reads it any more")},
};

const char *errno_text(int number) {
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i].number == number) return _(texts[i].text);
    return strerror(number);
}

const char *errno_text_writing(int number) {
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        return _("nothing may be written in that folder; choose another one");
    case ENOENT:
        return _("there is no such folder; make it first, or choose another one");
    case ENOSPC:
    case EDQUOT:
        return _("the disk is full; free some space, then try again");
    default:
        return errno_text(number);
    }
}
