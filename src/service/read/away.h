#ifndef SERVICE_READ_AWAY_H
#define SERVICE_READ_AWAY_H

/* Whether participant p is away from event e, as noted for it, else as known of the person: an expression of
 * SQL. */
#define AWAY_FROM_EVENT                                                                            \
    "coalesce((SELECT a.state FROM attendance a WHERE a.event = e.id AND a.participant = p.id AND" \
    " a.agenda_item IS NULL ORDER BY a.id DESC LIMIT 1), p.state) IN ('absent', 'excused', 'left')"

#endif
