#ifndef SERVICE_TRANSFER_CSV_DECODE_H
#define SERVICE_TRANSFER_CSV_DECODE_H

/* Bytes of a file in whatever encoding, as UTF-8. */

#include "catalyse/service/csv.h"

/* Turns the bytes into UTF-8 (its byte order mark stays) and says what they were: by their mark, by the
 * zeros of UTF-16, by being valid UTF-8; what is left is Windows-1252, which all bytes are. */
enum csv_encoding csv_decode(struct str *bytes);

#endif
