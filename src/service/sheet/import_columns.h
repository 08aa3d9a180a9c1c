#ifndef SERVICE_SHEET_IMPORT_COLUMNS_H
#define SERVICE_SHEET_IMPORT_COLUMNS_H

/* Where each column of a file to import goes. */

#include "catalyse/service/csv.h"
#include "catalyse/service/import.h"
#include "service/transfer/intake.h"

struct columns {
    struct intake *v;
    bool *mapped; /* by column: the map named it */
    size_t n;
    int ref;     /* the column that holds the ref, -1 when there is none */
    int *fields; /* by field of the entity: its column, -1 when there is none */
};

/* By the map, else by name or label. ERR_USAGE when the map is wrong, ERR_DATA when two columns go to the
 * same place or none goes anywhere. In the arena. */
bool columns_find(struct arena *a, const struct entity *entity, const struct csv_reader *reader,
                  const char *map, struct columns *out, struct error *e);
/* For the result of the import. */
const struct import_column *columns_told(struct arena *a, const struct entity *entity,
                                         const struct csv_reader *reader, const struct columns *c);

#endif
