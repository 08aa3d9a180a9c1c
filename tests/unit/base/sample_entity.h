#ifndef TEST_BASE_SAMPLE_ENTITY_H
#define TEST_BASE_SAMPLE_ENTITY_H

#include "catalyse/base/fields.h"

/* An entity with one field of each kind, in the order of enum field_kind. */
extern const struct entity sample_entity;

#endif
