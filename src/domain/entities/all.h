#ifndef DOMAIN_ENTITIES_ALL_H
#define DOMAIN_ENTITIES_ALL_H

#include "catalyse/base/fields.h"

/* In the order of the registry: parents before children where references are needed. */
#define ALL_ENTITIES(X)       \
    X(setting)                \
    X(section)                \
    X(question)               \
    X(role)                   \
    X(commitment_type)        \
    X(rasci_default)          \
    X(canvas_block)           \
    X(run_block)              \
    X(modality)               \
    X(legal_option)           \
    X(bridge)                 \
    X(statement)              \
    X(criterion)              \
    X(follow_point)           \
    X(call_step)              \
    X(method)                 \
    X(structuring_step)       \
    X(agreement_heading)      \
    X(legal_figure)           \
    X(organisation)           \
    X(programme)              \
    X(stage)                  \
    X(theme)                  \
    X(fund_profile)           \
    X(fund_theme)             \
    X(fund_month)             \
    X(fund_support)           \
    X(expression_of_interest) \
    X(interest_rank)          \
    X(interest_territory)     \
    X(score)                  \
    X(subgroup)               \
    X(subgroup_member)        \
    X(placement)              \
    X(placement_rule)         \
    X(participant)            \
    X(consent)                \
    X(contact_log)            \
    X(event)                  \
    X(agenda_item)            \
    X(replan)                 \
    X(attendance)             \
    X(encounter)              \
    X(seat)                   \
    X(day_place)              \
    X(photo)                  \
    X(picture)                \
    X(wish)                   \
    X(contribution)           \
    X(fund_question)          \
    X(modality_choice)        \
    X(diagnosis_entry)        \
    X(project)                \
    X(canvas_entry)           \
    X(deliverable)            \
    X(rasci_cell)             \
    X(budget_line)            \
    X(indicator)              \
    X(risk)                   \
    X(consortium)             \
    X(membership)             \
    X(role_assignment)        \
    X(document)               \
    X(commitment)             \
    X(evidence)               \
    X(money_flow)             \
    X(checklist_answer)       \
    X(checklist_vote)         \
    X(meeting)                \
    X(meeting_attendee)       \
    X(decision)               \
    X(proposal_version)       \
    X(objection)              \
    X(left_open)              \
    X(ballot)                 \
    X(vote)                   \
    X(funder_meeting)         \
    X(meeting_limit)          \
    X(blocker)                \
    X(next_step)              \
    X(paragraph)              \
    X(kept_document)          \
    X(state_change)

#define X(name) extern const struct entity name##_entity;
ALL_ENTITIES(X)
#undef X

#endif
