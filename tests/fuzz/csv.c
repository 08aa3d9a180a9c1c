#include "catalyse/service/csv.h"
#include "fuzz.h"

/* Every record has a cell a column, every place is in the text. */
static void check_row(struct csv_reader *r, const struct csv_row *row, struct str *written) {
    int line = 0, column = 0;
    BUG_ON(row->n != csv_header(r)->n);
    for (size_t i = 0; i <= row->n; i++) {
        csv_where(r, i, &line, &column);
        BUG_ON(line < row->line || column < 1);
    }
    for (size_t i = 0; i < row->n; i++) csv_put_text(written, i ? ',' : 0, row->cells[i]);
    csv_end_row(written, "\n");
}

static void check_written(const struct csv_reader *r, struct sv body, size_t rows) {
    struct str text = {0};
    struct csv_reader *again;
    struct csv_row row;
    struct error e;
    /* A name may begin with what would be read as the mark of the file. */
    str_addz(&text, "\xEF\xBB\xBF");
    for (size_t i = 0; i < csv_header(r)->n; i++) csv_put_text(&text, i ? ',' : 0, csv_header(r)->cells[i]);
    csv_end_row(&text, "\n");
    str_add(&text, body);
    BUG_ON(!csv_open_text("again", str_sv(&text), &again, &e));
    size_t n = 0;
    while (csv_next(again, &row, &e) == CSV_ROW) n++;
    BUG_ON(n != rows);
    csv_close(again);
    str_deinit(&text);
}

/* Whatever was read can be written and read again. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct csv_reader *r;
    struct csv_row row;
    struct str written = {0};
    struct error e = {0};
    size_t rows = 0;
    if (!csv_open_text("fuzz", fuzz_text(data, size), &r, &e)) {
        BUG_ON(e.code != ERR_DATA);
        return 0;
    }
    for (enum csv_got got; (got = csv_next(r, &row, &e)) != CSV_END;) {
        if (got == CSV_REFUSED) continue;
        check_row(r, &row, &written);
        rows++;
    }
    check_written(r, str_sv(&written), rows);
    csv_close(r);
    str_deinit(&written);
    return 0;
}
