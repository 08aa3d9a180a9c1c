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
! catalyse: to be said: --map 'mobilite douce=…', where … is one of: theme:REF, theme:new, -
! catalyse: to be said: --map 'potagers de la sauldrin=…', where … is one of: org:ORG-02, org:new, -
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
! catalyse: a column cannot be 'nothing': it is one of org, kind, legal_form, mecenat, commune, depts, network, website, perm_fte, posts, activity, contact, first_name, last_name, email, function, deputy, rank_1, rank_2, rank_3, ranks, groups, motivation, need_seen, brings, needs, experience, days, lead, board, board_date, patrons, attends, access, shares, share_organisers, share_group, share_funds, consent, received, theme:REF or -
? 64

= LANGUAGE=fr
# Who came to a video meeting, once each.
$ printf 'Nom\tHeure d’arrivée\tHeure de départ\nMaëlys Harcourdin\t09:58\t10:20\nHARCOURDIN Maëlys\t10:25\t11:31\nInvité\t10:00\t10:01\n' >v.csv
$ catalyse import x.catalyse video v.csv --event EV-1
| lignes ajoutées 0, changées 1, inchangées 0, refusées 1
! catalyse: UTF-8, titres à la ligne 1
! catalyse: 1 Nom: Nom, comme l'outil l'affiche
! catalyse: 2 Heure d’arrivée: Arrivée à
! catalyse: 3 Heure de départ: Départ à
! catalyse: v.csv:4:1: Personne : rien ne s'appelle « Invité » ici : dites de quoi il s'agit
! catalyse: à dire : --map 'invite=…', où … est l'un de : person:RÉF, -
? 65

# The sheet a convenor was sent comes back: crosses and words are taken, what is not clear is refused.
= CATALYSE_NOW=2026-12-01T09:00:00
$ catalyse report x.catalyse call-sheet --group SG-ENT --format csv
| Référence,Ce qui a été promis,Fait,En cours,Pas fait,Aide demandée,En quelques mots
| NS-5,"Déjeuner à deux pour nommer la concurrence · Passerelles Intérim Yverne (Quentin Malverade), 01/10/2026",☐,☐,☐,☐,
$ catalyse report x.catalyse call-sheet --format csv | sed '/^NS-5/s/☐,☐,☐,☐,/☐,☐,☐,x,trouver un soir/; /^CMT-03/s/☐,☐,☐,☐,/x,☐,☐,☐,Relevé de temps/; /^CMT-04/s/☐,☐,☐,☐,/x,☐,☐,☐,/; /^CMT-13/s/☐,☐,☐,☐,/x,☐,x,☐,/; /^CMT-06/s/CMT-06/CMT-60/' >back.csv
$ catalyse import x.catalyse calls back.csv --dry-run 2>/dev/null
| à blanc : ajoutées 0, changées 2, inchangées 5, refusées 3
? 65
$ catalyse import x.catalyse calls back.csv
| lignes ajoutées 0, changées 2, inchangées 5, refusées 3
! catalyse: UTF-8, titres à la ligne 2
! catalyse: 1 Référence: Prochain pas ou engagement
! catalyse: 2 Ce qui a été promis: laissée de côté
! catalyse: 3 Fait: Fait
! catalyse: 4 En cours: En cours
! catalyse: 5 Pas fait: Pas fait
! catalyse: 6 Aide demandée: Aide demandée
! catalyse: 7 En quelques mots: En quelques mots
! catalyse: back.csv:3:1: « CMT-13 » a plusieurs croix : fait, en cours ou pas fait, une seule
! catalyse: back.csv:5:1: « CMT-04 » est tenu quand quelque chose le montre : dites quoi en quelques mots
! catalyse: back.csv:12:1: aucun prochain pas ni engagement ne porte la référence « CMT-60 »
? 65
$ catalyse history x.catalyse | head -3
| 01/12/2026 09:00  Camille Ferrand  import · Prochains pas (2)
| 15/03/2026 09:00  Camille Ferrand  import · Présences
| 15/03/2026 09:00  Camille Ferrand  annulé · import · Manifestations d'intérêt (2)
$ catalyse import x.catalyse calls back.csv 2>/dev/null
| lignes ajoutées 0, changées 0, inchangées 7, refusées 3
? 65
$ catalyse undo x.catalyse
| annulé : import · Prochains pas (2)
$ catalyse import x.catalyse calls back.csv --dry-run 2>/dev/null
| à blanc : ajoutées 0, changées 2, inchangées 5, refusées 3
? 65

# A kind that is not said, a word that is no kind: the message says what to add.
= LANGUAGE=en CATALYSE_NOW=2026-03-15T09:00:00
$ printf 'Structure;Type;Choix 1\nSans type;;ALI\nZinnia;chantier;ALI\n' >k.csv
$ catalyse import x.catalyse answers k.csv --dry-run 2>&1 | grep -v 'header\|: [1-3] '
| catalyse: k.csv:2:1: the organisation 'Sans type' is new and its kind is not said
| catalyse: k.csv:3:8: Kind: 'chantier' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
| catalyse: to be said: --map 'sans type=…', where … is one of: org:new:ACI, org:new:AI, org:new:EI, org:new:ETTI, org:new:EITI, org:new:GEIQ, org:new:EA, org:new:EATT, org:new:RQ, org:new:FRUP, org:new:FAB, org:new:FE, org:new:FDD, org:new:EM, org:new:COL, org:new:RES, org:new:ACC, org:new:OTH, -
| catalyse: to be said: --map 'kind:chantier=…', where … is one of: ACI, AI, EI, ETTI, EITI, GEIQ, EA, EATT, RQ, FRUP, FAB, FE, FDD, EM, COL, RES, ACC, OTH, -
| would be: 0 added, 0 changed, 0 as they were, 2 refused
$ catalyse import x.catalyse answers k.csv --map 'sans type=org:new:EI,kind:chantier=ACI' 2>/dev/null
| 2 added, 0 changed, 0 as they were, 0 refused
$ catalyse import x.catalyse answers k.csv 2>/dev/null
| 0 added, 0 changed, 2 as they were, 0 refused

# A juror's grid of marks: an organisation a row, a criterion a column, a cross to step aside.
$ printf 'Juror;Organisation;Fit;Clear;Time;Mandate;Complementarity;Aside\nZoe Pin;Mille Lessives;3;2;1;1;1;\nZoe Pin;Guilde Morazel;;;;;;x\nZoe Pin;Studio Parleciel;3;2;5;1;1;\n' >m.csv
$ catalyse import x.catalyse marks m.csv
| 2 added, 0 changed, 0 as they were, 1 refused
! catalyse: UTF-8, header in line 1
! catalyse: 1 Juror: Juror
! catalyse: 2 Organisation: Organisation's name
! catalyse: 3 Fit: mark for Fit with the theme
! catalyse: 4 Clear: mark for Clear contribution and need
! catalyse: 5 Time: mark for Time available
! catalyse: 6 Mandate: mark for Board mandate
! catalyse: 7 Complementarity: mark for Complementarity
! catalyse: 8 Aside: Steps aside
! catalyse: m.csv:4:30: '5' is no mark: 0 to 3, or - to step aside
? 65
$ catalyse import x.catalyse marks m.csv 2>/dev/null
| 0 added, 0 changed, 2 as they were, 1 refused
? 65
