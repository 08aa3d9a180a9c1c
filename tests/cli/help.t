$ catalyse --version
| catalyse 0.1.0
$ catalyse --help
|   catalyse new mine.catalyse --from lisiere  an example to try everything on
|   catalyse mine.catalyse                     open it
| Commands (catalyse COMMAND --help says more):
|   new FILE                       make a programme from a session
|   list FILE ENTITY               rows, chosen and sorted
|   add, set, rm FILE ENTITY …     add, change, remove a row
|   import FILE ENTITY|SHEET CSV   take rows from a CSV file
|   export, dump FILE …            write a session folder; print all as JSON
|   load JSON FILE                 make a programme from a dump
|   merge FILE OTHER               take in another copy of the programme
|   next FILE                      what now?
|   agenda FILE                    the run of show: planned, expected, actual
|   groups FILE                    who goes to which theme: plan, reasons
|   room FILE                      the room screen, for the projector
|   rotations, meetings FILE       who sits where, who meets whom
|   report FILE KIND               make a document
|   share FILE --for AUDIENCE OUT  write a stripped copy
|   history FILE                   what was done, by whom, when
|   undo, redo FILE                take the last change back; do it again
|   check FILE                     is the file sound, the rules met?
|   withdraw, forget FILE …        an organisation leaves; a person is erased
|   solve KIND                     the matching engine: a problem in, a plan
| Options: --help --version --settings --complete --schema; open: --color --theme
$ catalyse list --help
| Usage: catalyse list FILE ENTITY
| --where may be given several times: all must hold. Nothing behind = means
| empty, behind != not empty; ~ finds words, accents and case aside. Without
| --audience you see all (me).
| Options:
|   --audience AUDIENCE  only what these may see: me, organisers, group, funds,
|                        public
|   --format FORMAT      how it is written; the first is the usual one: table,
|                        csv, json, jsonl
|   -h, --help           this help; behind a command, the help of the command
|   --limit COUNT        at most so many rows
|   --settings FILE      read these settings instead of yours
|   --sort FIELD         order of the rows; -FIELD turns it round
|   -V, --version        the version
|   --where FIELD=VALUE  only such rows; also != < > ~ (has the words)
| Entities (name one to see its fields):
|   setting section question role commitment_type rasci_default canvas_block
|   run_block modality legal_option bridge statement criterion follow_point
|   call_step method structuring_step agreement_heading legal_figure
|   organisation programme stage theme fund_profile fund_theme fund_month
|   fund_support expression_of_interest interest_rank interest_territory score
|   subgroup subgroup_member placement placement_rule participant consent
|   contact_log event agenda_item replan attendance encounter seat day_place
|   photo picture wish contribution fund_question modality_choice
|   diagnosis_entry project canvas_entry deliverable rasci_cell budget_line
|   indicator risk consortium membership role_assignment document commitment
|   evidence money_flow checklist_answer checklist_vote meeting meeting_attendee
|   decision proposal_version objection left_open ballot vote funder_meeting
|   meeting_limit blocker next_step paragraph kept_document state_change
$ catalyse add --help theme
| Usage: catalyse add FILE ENTITY FIELD=VALUE…
| Dates, amounts and choices are written as in the forms. A reference is the
| ref, the id or the title of the row it names.
| Options:
|   -h, --help       this help; behind a command, the help of the command
|   --settings FILE  read these settings instead of yours
|   -V, --version    the version
| Fields of 'theme' (Theme):
|   code           Code (required)
|   name_fr        Name (French) (required)
|   name_en        Name (English) (required)
|   origin         Comes from: wish, call, funder, convenor
|   description    Description
|   webinar_votes  Dots at the webinar
|   merged_into    Merged into: theme
|   state          State (required): suggested, opened, retained, merged, parked
|   note           Private note
$ catalyse undo -h
| Usage: catalyse undo FILE
| Says what it took back. Again takes back the one before.
| Options:
|   -h, --help       this help; behind a command, the help of the command
|   --settings FILE  read these settings instead of yours
|   -V, --version    the version

= LANGUAGE=fr
$ catalyse --version
| catalyse 0.1.0
$ catalyse --help
|   catalyse new mine.catalyse --from lisiere  un exemple pour tout essayer
|   catalyse mine.catalyse                     l'ouvre
| Commandes (catalyse COMMANDE --help en dit plus) :
|   new FICHIER                        crée un programme depuis une session
|   list FICHIER ENTITÉ                des lignes, choisies et triées
|   add, set, rm FICHIER ENTITÉ …      ajoute, change, supprime une ligne
|   import FICHIER ENTITÉ|FEUILLE CSV  prend les lignes d'un fichier CSV
|   export, dump FICHIER …             écrit un dossier de session, tout en JSON
|   load JSON FICHIER                  recrée un programme exporté (dump)
|   merge FICHIER AUTRE                reprend une autre copie du programme
|   next FICHIER                       et maintenant ?
|   agenda FICHIER                     le déroulé : prévu, attendu, réel
|   groups FICHIER                     qui va dans quel thème : plan, motifs
|   room FICHIER                       l'écran de salle, à projeter
|   rotations, meetings FICHIER        qui s'assoit où, qui rencontre qui
|   report FICHIER GENRE               produit un document
|   share FICHIER --for QUI COPIE      écrit une copie expurgée
|   history FICHIER                    ce qui a été fait, par qui, quand
|   undo, redo FICHIER                 annule, rétablit le dernier changement
|   check FICHIER                      fichier sain, règles respectées ?
|   withdraw, forget FICHIER …         une structure part ; efface une personne
|   solve GENRE                        le moteur seul : un problème, un plan
| Options : --help --version --settings --complete --schema, ou --color --theme
$ catalyse list --help
| Usage : catalyse list FICHIER ENTITÉ
| --where peut être donné plusieurs fois : tout doit être vrai. Rien derrière =
| veut dire vide, rien derrière != non vide ; ~ cherche des mots, sans égard aux
| accents ni aux majuscules. Sans --audience vous voyez tout (me).
| Options :
|   --audience QUI        seulement ce que ces personnes voient : me,
|                         organisers, group, funds, public
|   --format FORMAT       l'écriture ; la première est l'habituelle : table,
|                         csv, json, jsonl
|   -h, --help            cette aide ; derrière une commande, l'aide de la
|                         commande
|   --limit NOMBRE        au plus ce nombre de lignes
|   --settings FICHIER    lit ces réglages au lieu des vôtres
|   --sort CHAMP          ordre des lignes ; -CHAMP l'inverse
|   -V, --version         la version
|   --where CHAMP=VALEUR  seulement ces lignes ; aussi != < > ~ (contient les
|                         mots)
| Entités (nommez-en une pour voir ses champs) :
|   setting section question role commitment_type rasci_default canvas_block
|   run_block modality legal_option bridge statement criterion follow_point
|   call_step method structuring_step agreement_heading legal_figure
|   organisation programme stage theme fund_profile fund_theme fund_month
|   fund_support expression_of_interest interest_rank interest_territory score
|   subgroup subgroup_member placement placement_rule participant consent
|   contact_log event agenda_item replan attendance encounter seat day_place
|   photo picture wish contribution fund_question modality_choice
|   diagnosis_entry project canvas_entry deliverable rasci_cell budget_line
|   indicator risk consortium membership role_assignment document commitment
|   evidence money_flow checklist_answer checklist_vote meeting meeting_attendee
|   decision proposal_version objection left_open ballot vote funder_meeting
|   meeting_limit blocker next_step paragraph kept_document state_change
$ catalyse add --help theme
| Usage : catalyse add FICHIER ENTITÉ CHAMP=VALEUR…
| Dates, montants et choix s'écrivent comme dans les formulaires. Un renvoi est
| la réf, l'identifiant ou le titre de la ligne visée.
| Options :
|   -h, --help          cette aide ; derrière une commande, l'aide de la
|                       commande
|   --settings FICHIER  lit ces réglages au lieu des vôtres
|   -V, --version       la version
| Champs de « theme » (Thème) :
|   code           Code (obligatoire)
|   name_fr        Nom (français) (obligatoire)
|   name_en        Nom (anglais) (obligatoire)
|   origin         Vient de : wish, call, funder, convenor
|   description    Description
|   webinar_votes  Gommettes
|   merged_into    Fusionné dans : theme
|   state          État (obligatoire) : suggested, opened, retained, merged,
|                  parked
|   note           Note privée
$ catalyse undo -h
| Usage : catalyse undo FICHIER
| Dit ce qui a été annulé. Une fois de plus annule le changement d'avant.
| Options :
|   -h, --help          cette aide ; derrière une commande, l'aide de la
|                       commande
|   --settings FICHIER  lit ces réglages au lieu des vôtres
|   -V, --version       la version

# Help needs no home and no settings.
$ env -u HOME -u XDG_CONFIG_HOME -u XDG_STATE_HOME catalyse --version
| catalyse 0.1.0
