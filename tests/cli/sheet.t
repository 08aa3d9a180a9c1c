= CATALYSE_NOW=2026-03-15T09:00:00
$ catalyse new x.catalyse --from lisiere >/dev/null

# An export in Windows-1252, with titles above its header, and a theme that was renamed.
$ printf 'R\351ponses au formulaire;;;\n;;;\nDate;Nom de votre structure;Type;Classez [Alimentation durable];Classez [Mobilit\351 douce];Remarque\n12/03/2026 14:05;Les Ruches;ACI;1;2;ok\n13/03/2026;Potagers de la Sauldrin;ACI;1;;\n' >a.csv
$ catalyse import x.catalyse answers a.csv
| 0 added, 0 changed, 0 as they were, 2 refused
! catalyse: Windows-1252, header in line 3
! catalyse: 1 Date: Received on
! catalyse: 2 Nom de votre structure: Organisation's name
! catalyse: 3 Type: Kind of organisation
! catalyse: 4 Classez [Alimentation durable]: rank given to Sustainable food
! catalyse: 5 Classez [Mobilité douce]: rank given to “Mobilité douce”, a theme to name
! catalyse: 6 Remarque: left out
! catalyse: a.csv:4:35: Theme: nothing here is called 'Mobilité douce': say which one it is
! catalyse: a.csv:5:1: Organisation: 'Potagers de la Sauldrin' may be Potagers de la Sauldrine (ORG-02): say which one it is
? 65
$ catalyse import x.catalyse answers a.csv --dry-run --map 'Mobilité douce=theme:REM,Potagers de la Sauldrin=org:ORG-02' 2>/dev/null
| would be: 2 added, 0 changed, 0 as they were, 0 refused
$ catalyse import x.catalyse answers a.csv --map 'Mobilité douce=theme:REM,Potagers de la Sauldrin=org:ORG-02' 2>&1 | tail -2
| catalyse: 1 organisation had answered before: merge its answers
| 2 added, 0 changed, 0 as they were, 0 refused

# What was said is remembered; the same file twice changes nothing; one undo takes it back.
$ catalyse import x.catalyse answers a.csv 2>/dev/null
| 0 added, 0 changed, 2 as they were, 0 refused
$ catalyse undo x.catalyse
| taken back: imported Expressions of interest (2)
$ catalyse import x.catalyse answers a.csv --map '#6=nothing'
! catalyse: a column cannot be 'nothing': it is one of org, kind, legal_form, mecenat, commune, depts, perm_fte, posts, activity, contact, first_name, last_name, email, function, rank_1, rank_2, rank_3, ranks, motivation, need_seen, brings, needs, experience, days, lead, board, board_date, patrons, attends, access, shares, share_organisers, share_group, share_funds, consent, received, theme:REF or -
? 64

= LANGUAGE=fr
# Who came to a video meeting, once each.
$ printf 'Nom\tHeure d’arrivée\tHeure de départ\nMaëlys Harcourdin\t09:58\t10:20\nHARCOURDIN Maëlys\t10:25\t11:31\nInvité\t10:00\t10:01\n' >v.csv
$ catalyse import x.catalyse video v.csv --event EV-1
| lignes ajoutées 0, changées 1, inchangées 0, refusées 1
! catalyse: UTF-8, titres à la ligne 1
! catalyse: 1 Nom: Nom, comme l’outil l’affiche
! catalyse: 2 Heure d’arrivée: Arrivée à
! catalyse: 3 Heure de départ: Départ à
! catalyse: v.csv:4:1: Personne : rien ne s’appelle « Invité » ici : dites de quoi il s’agit
? 65
