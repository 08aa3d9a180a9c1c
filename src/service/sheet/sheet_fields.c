#include "catalyse/base/i18n.h"
#include "service/sheet/sheet_run.h"
#include <string.h>

/* Which words of a heading suggest which field. Adding a field is one line. */

#define EOI "expression_of_interest"
#define ORG "organisation"
#define PERSON "participant"

/* What a sheet may say of an organisation besides its name. */
#define ABOUT_ORG                                                                                           \
    {"kind",                                                                                                \
     N_("Kind of organisation"),                                                                            \
     "type|kind|type structure|type organisation|categorie|kind organi",                                    \
     PUT_FIELD,                                                                                             \
     ORG,                                                                                                   \
     "kind"},                                                                                               \
        {"legal_form", N_("Legal form"), "statut juridique|forme juridique|legal form|statut", PUT_FIELD,   \
         ORG,          "legal_form"},                                                                       \
        {"mecenat", N_("Eligible for mécénat"), "mecenat|eligible", PUT_FIELD, ORG, "mecenat_eligible"},    \
        {"commune", N_("Municipality"), "commune|ville|municipality|city|town", PUT_FIELD, ORG, "commune"}, \
        {"depts",                                                                                           \
         N_("Départements covered"),                                                                        \
         "departement|territoire|territor|area|areas covered",                                              \
         PUT_DEPTS,                                                                                         \
         NULL,                                                                                              \
         NULL},                                                                                             \
        {"network", N_("Network"), "reseau|tete reseau|network|umbrella", PUT_FIELD, ORG, "network"},       \
        {"website", N_("Website"), "site web|site internet|website|web site", PUT_FIELD, ORG, "website"},   \
        {"perm_fte",                                                                                        \
         N_("Permanent staff (FTE)"),                                                                       \
         "etp|fte|permanent|equipe permanente|permanent staff|staff|effectif",                              \
         PUT_FIELD,                                                                                         \
         ORG,                                                                                               \
         "perm_fte"},                                                                                       \
        {"posts",                                                                                           \
         N_("Pathway posts (people)"),                                                                      \
         "postes parcours|parcours|pathway|salaries insertion|postes insertion",                            \
         PUT_FIELD,                                                                                         \
         ORG,                                                                                               \
         "parcours_positions"},                                                                             \
    {                                                                                                       \
        "activity", N_("Activity"), "activite|activity|metier|secteur", PUT_FIELD, ORG, "activity_fr"       \
    }

static const struct sheet_field answer_fields[] = {
    {"org", N_("Organisation's name"),
     "structure|organisation|organization|association|nom structure|nom organisation|name organi|raison"
     " sociale|votre structure",
     PUT_ORG, NULL, NULL},
    ABOUT_ORG,
    {"contact", N_("Contact person (whole name)"),
     "contact|nom prenom|prenom nom|personne referente|referent|contact person|full name|interlocut",
     PUT_PERSON, NULL, NULL},
    {"first_name", N_("First name"), "prenom|first name|given name", PUT_FIELD, PERSON, "first_name"},
    {"last_name", N_("Last name"), "nom|nom famille|last name|surname|family name", PUT_FIELD, PERSON,
     "last_name"},
    {"email", N_("E-mail"),
     "mail|email|courriel|adresse mail|adresse courriel|e mail|messagerie|courriel personne referente|mail"
     " personne referente|courriel contact|mail contact|email contact",
     PUT_EMAIL, PERSON, "email"},
    {"function", N_("Function"), "fonction|fonction personne referente|function|poste occupe|job title|role",
     PUT_FIELD, PERSON, "function"},
    {"deputy", N_("Deputy of the contact person"), "suppleant|suppleante|remplacant|deputy|substitute",
     PUT_FIELD, EOI, "deputy"},
    {"rank_1", N_("Theme ranked first"),
     "choix 1|1er|1er choix|premier choix|premier theme|theme 1|first choice|1st|1st choice|rang 1|rank 1|"
     "voeu 1|first theme|classement 1|priorite 1",
     PUT_RANK_1, NULL, NULL},
    {"rank_2", N_("Theme ranked second"),
     "choix 2|2e|2eme|2e choix|deuxieme choix|second choix|second theme|theme 2|second choice|2nd|2nd choice|"
     "rang 2|rank 2|voeu 2|classement 2|priorite 2",
     PUT_RANK_2, NULL, NULL},
    {"rank_3", N_("Theme ranked third"),
     "choix 3|3e|3eme|3e choix|troisieme choix|theme 3|third choice|3rd|3rd choice|rang 3|rank 3|voeu 3|classement 3|priorite 3",
     PUT_RANK_3, NULL, NULL},
    {"ranks", N_("Themes in order, in one cell"),
     "themes|classe themes|classement|classez theme|ranking|rank themes|themes order|ordre preference",
     PUT_RANKS, NULL, NULL},
    {"groups", N_("Groups it wishes to be in, at most"),
     "combien groupes|nombre groupes|combien sous groupes|nombre sous groupes|how many groups|number groups|"
     "groups wished|groupes souhaites",
     PUT_FIELD, EOI, "groups_wished"},
    {"motivation", N_("Why this first theme"),
     "motivation|pourquoi|pourquoi theme|pourquoi premier theme|why|why theme|why first theme", PUT_FIELD,
     EOI, "motivation"},
    {"need_seen", N_("Social need seen"),
     "besoin|besoin social|besoin constat|social need|need see|need observed|constat", PUT_FIELD, EOI,
     "need_seen"},
    {"brings", N_("Can bring"), "apport|apporter|pouvez apporter|bring|can bring|offer|contribution",
     PUT_FIELD, EOI, "brings"},
    {"needs", N_("Seeks for itself"),
     "cherch|cherchez structure|recherche|attente|seek|look for|looking for|seek organi", PUT_FIELD, EOI,
     "needs"},
    {"experience", N_("Experience of cooperation"), "experience|experience cooperation|experience consorti",
     PUT_FIELD, EOI, "experience"},
    {"days", N_("Days a month"), "jours mois|jours|days month|days|disponib|temps disponible", PUT_FIELD, EOI,
     "days_per_month"},
    {"lead", N_("Ready to be the lead"), "chef file|prete chef file|lead|ready lead|pilote", PUT_FIELD, EOI,
     "lead_ready"},
    {"board", N_("Board told"), "conseil|conseil informe|conseil administration|board|board told|mandat",
     PUT_BOARD, NULL, NULL},
    {"board_date", N_("Board on"), "date conseil|date ca|board date|date board", PUT_FIELD, EOI,
     "board_date"},
    {"patrons", N_("Current patrons"), "mecenes|mecenes actuels|patron|current patron|soutiens actuels",
     PUT_FIELD, EOI, "patrons"},
    {"attends", N_("Comes on the day"), "presence|presence jour|attend|attendance day|serez present",
     PUT_FIELD, EOI, "attends"},
    {"access", N_("Access needs"), "accessib|besoins accessibilite|access need|amenagement", PUT_FIELD,
     PERSON, "access_needs"},
    {"shares", N_("Shared with (ticks)"), "partage|accepte partage|share form|agree share|share with",
     PUT_SHARES, NULL, NULL},
    {"share_organisers", N_("Shared with organisers"),
     "partage organisat|accepte partage organisat|share organis|agree share organis", PUT_FIELD, EOI,
     "share_organisers"},
    {"share_group", N_("Shared with the subgroup"),
     "partage groupe|partage sous|accepte partage sous groupe|share group|share subgroup|agree share"
     " subgroup|agree share group",
     PUT_FIELD, EOI, "share_group"},
    {"share_funds", N_("Shared with funds"),
     "partage fonds|accepte partage fonds|share fund|agree share fund", PUT_FIELD, EOI, "share_funds"},
    {"consent", N_("Agrees to be on the shared list"), "rgpd|gdpr|consent|donnees personnelles|personal data",
     PUT_FIELD, PERSON, "consent_list"},
    {"received", N_("Received on"),
     "horodat|date|timestamp|date soumission|heure soumission|soumis|envoi|date envoi|heure envoi|date reponse|"
     "heure fin|submitted|submission date|completion time|start time",
     PUT_FIELD, EOI, "received_on"},
};

static const struct sheet_field attendance_fields[] = {
    {"name", N_("Name, as the tool shows it"),
     "nom|name|nom complet|full name|nom utilisateur|nom participant|participant|attendee|user name|name "
     "original",
     PUT_PERSON, NULL, NULL},
    {"first_name", N_("First name"), "prenom|first name|given name", PUT_FIELD, PERSON, "first_name"},
    {"last_name", N_("Last name"), "nom famille|last name|surname", PUT_FIELD, PERSON, "last_name"},
    {"email", N_("E-mail"), "mail|email|courriel|e mail|adresse mail|messagerie|user email|upn", PUT_EMAIL,
     PERSON, "email"},
    {"org", N_("Organisation's name"), "structure|organisation|organization|societe|company|entreprise",
     PUT_ORG, NULL, NULL},
    {"arrived", N_("Arrived at"),
     "heure arrivee|arrivee|premiere connexion|join|first join|join time|heure entree|participation|"
     "premiere participation|debut",
     PUT_ARRIVED, NULL, NULL},
    {"left", N_("Left at"),
     "heure depart|depart|leave|last leave|leave time|heure sortie|derniere sortie|derniere deconnexion|"
     "fin",
     PUT_LEFT, NULL, NULL},
};

static const struct sheet_field registration_fields[] = {
    {"name", N_("Contact person (whole name)"),
     "nom prenom|prenom nom|nom complet|full name|participant|name|attendee", PUT_PERSON, NULL, NULL},
    {"first_name", N_("First name"), "prenom|first name|given name|prenom participant", PUT_FIELD, PERSON,
     "first_name"},
    {"last_name", N_("Last name"), "nom|nom famille|last name|surname|nom participant", PUT_FIELD, PERSON,
     "last_name"},
    {"email", N_("E-mail"), "mail|email|courriel|e mail|adresse mail|adresse courriel|messagerie", PUT_EMAIL,
     PERSON, "email"},
    {"org", N_("Organisation's name"),
     "structure|organisation|organization|societe|company|association|entreprise|nom structure", PUT_ORG,
     NULL, NULL},
    {"kind", N_("Kind of organisation"), "type structure|type organisation|kind organi", PUT_FIELD, ORG,
     "kind"},
    {"function", N_("Function"), "fonction|function|job title|poste|qualite", PUT_FIELD, PERSON, "function"},
    {"access", N_("Access needs"), "accessib|access need|amenagement|besoins particuliers", PUT_FIELD, PERSON,
     "access_needs"},
    {"consent", N_("Agrees to be on the shared list"),
     "rgpd|gdpr|consent|donnees personnelles|liste partagee", PUT_FIELD, PERSON, "consent_list"},
    {"status", N_("State of the registration"),
     "statut commande|statut inscription|statut participant|etat commande|etat inscription|order status|"
     "attendee status|registration status",
     PUT_STATUS, NULL, NULL},
};

static const struct sheet_field organisation_fields[] = {
    {"org", N_("Organisation's name"),
     "nom|name|structure|organisation|organization|association|membre|member|raison sociale|denomination",
     PUT_ORG, NULL, NULL},
    ABOUT_ORG,
    {"contact", N_("Contact person (whole name)"),
     "contact|nom contact|nom prenom|prenom nom|referent|interlocut|contact name|contact person|full name",
     PUT_PERSON, NULL, NULL},
    {"first_name", N_("First name"), "prenom|first name|given name", PUT_FIELD, PERSON, "first_name"},
    {"last_name", N_("Last name"), "nom famille|last name|surname|family name", PUT_FIELD, PERSON,
     "last_name"},
    {"email", N_("E-mail"), "mail|email|courriel|e mail|contact email|email contact|messagerie", PUT_EMAIL,
     PERSON, "email"},
    {"function", N_("Function"), "fonction|function|job title|role", PUT_FIELD, PERSON, "function"},
};

static const struct sheet_field call_fields[] = {
    {"ref", N_("Next step or commitment"), "ref|reference", PUT_REF, NULL, NULL},
    {"done", N_("Done"), "fait|faite|done", PUT_DONE, NULL, NULL},
    {"doing", N_("Under way"), "cours|under way|doing", PUT_DOING, NULL, NULL},
    {"not_done", N_("Not done"), "pas fait|pas faite|non fait|not done", PUT_NOT_DONE, NULL, NULL},
    {"help", N_("Help wanted"), "aide|aide demandee|help|help wanted", PUT_HELP, NULL, NULL},
    {"words", N_("In a few words"), "quelques mots|commentaire|remarque|few words|comment", PUT_WORDS, NULL,
     NULL},
};

static const struct sheet_field mark_fields[] = {
    {"org", N_("Organisation's name"),
     "structure|nom structure|organisation|organization|candidate|manifestation|association", PUT_ORG, NULL,
     NULL},
    {"juror", N_("Juror"), "jure|jure·e|juree|juror|lecteur|lectrice|evaluat|reviewer|membre comite",
     PUT_JUROR, NULL, NULL},
    {"aside", N_("Steps aside"), "deport|recus|steps aside|step aside|conflit interet|conflict", PUT_ASIDE,
     NULL, NULL},
};

#define FIELDS_OF(table) table, sizeof table / sizeof *table

const struct sheet SHEETS[N_SHEETS] = {
    {"answers", N_("Answers to the interest call"), EOI, FIELDS_OF(answer_fields)},
    {"video", N_("Attendance list of a video meeting"), "attendance", FIELDS_OF(attendance_fields)},
    {"registrations", N_("Registrations from an event desk"), PERSON, FIELDS_OF(registration_fields)},
    {"calls", N_("Follow-up sheet a convenor sent back"), "next_step", FIELDS_OF(call_fields)},
    {"marks", N_("Grid of marks of a juror"), "score", FIELDS_OF(mark_fields)},
    {"organisations", N_("List of organisations"), ORG, FIELDS_OF(organisation_fields)},
};

const struct sheet *sheet_find(struct sv code) {
    for (size_t i = 0; i < N_SHEETS; i++)
        if (sv_is(code, SHEETS[i].code)) return &SHEETS[i];
    return NULL;
}

const char *csv_encoding_name(enum csv_encoding encoding) {
    static const char *const names[] = {
        [CSV_UTF8] = "UTF-8",
        [CSV_UTF8_BOM] = "UTF-8",
        [CSV_UTF16_LE] = "UTF-16",
        [CSV_UTF16_BE] = "UTF-16",
        [CSV_WINDOWS_1252] = "Windows-1252",
    };
    return names[encoding];
}
