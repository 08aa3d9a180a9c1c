# The smaller sessions: what they hold, what is not in order, what to do next.
= CATALYSE_NOW=2026-12-01T09:00:00
$ catalyse new c.catalyse --from conference
| 'c.catalyse' is made from the session 'conference': 'catalyse c.catalyse' opens it
$ catalyse check c.catalyse
| 17 organisations, 25 people, 0 themes, 0 expressions of interest, 0 subgroups, 0 commitments
| Nothing to report: the file is sound and the rules are met.
$ catalyse next c.catalyse
|  1. This programme has no backup yet: copy the file to a safe place
|  2. The minutes of Conference: growing without losing ourselves are not closed: H shows what is open (Tue 24 November)
$ catalyse report c.catalyse conference | sed -n '/^## Who/,/^## Q/p'
| ## Who said it
|
| **Contributions by side**
|
| | Side | Contributions | Dots |
| | --- | ---: | ---: |
| | Funders | 4 | 23 |
| | Field | 7 | 48 |
| | Networks | 3 | 14 |
| | Mixed | 3 | 20 |
|
| ## Questions to funders
$ catalyse new r.catalyse --from rencontres
| 'r.catalyse' is made from the session 'rencontres': 'catalyse r.catalyse' opens it
$ catalyse check r.catalyse
| 16 organisations, 17 people, 3 themes, 0 expressions of interest, 3 subgroups, 1 commitment
| warning  SG-3  Horaires choisis: all its organisations are in one département
| 0 errors, 1 warning, 0 remarks
$ catalyse next r.catalyse
|  1. 1 next step is late, since Fri 20 November
|  2. 1 next step with a fund is late
|  3. This programme has no backup yet: copy the file to a safe place
|  4. 2 blockers can be lifted by a fund or a public body
$ catalyse meetings r.catalyse --minutes 15
| Funds meet projects, second cycle: meetings of 15 min, tables: 3
| 14:25
|   table 1: Fondation Clairière – Chosen Hours (decided)
|   table 2: Fonds Hautes-Sources – First Mile (decided)
|   table 3: Laiteries Montclar – From Orchard to Canteen (decided)
| 14:40
|   table 1: Fondation d'entreprise Ondine – First Mile (decided)
|   table 2: Fondation Pas à Pas – Chosen Hours (decided)
|   table 3: Fonds Hautes-Sources – From Orchard to Canteen (decided)
| 14:55
|   table 2: Fondation Clairière – First Mile
| With a time: 7. Without: 0.

= LANGUAGE=fr
$ catalyse next c.catalyse
|  1. Pas de copie de secours : copiez le fichier en lieu sûr
|  2. Le compte rendu de « Conférence : changer d'échelle sans se perdre » est à clore : H montre ce qui manque (séance du mar. 24 novembre)
$ catalyse next r.catalyse
|  1. 1 prochain pas en retard, depuis le ven. 20 novembre
|  2. 1 prochain pas avec un fonds est en retard
|  3. Pas de copie de secours : copiez le fichier en lieu sûr
|  4. 2 freins peuvent être levés par un fonds ou un acteur public

# A paper of an event says where one is made when there is none.
$ catalyse new vide.catalyse --from consortium
| « vide.catalyse » est créé depuis la session « consortium » : « catalyse vide.catalyse » l'ouvre
$ catalyse report vide.catalyse minutes
! catalyse: pas encore d'événement pour ce document : g4, puis a sur « Déroulé » l'ajoute ; en ligne de commande : catalyse add FICHIER event
? 66
= LANGUAGE=en
$ catalyse report vide.catalyse webinar
! catalyse: there is no event for this document yet: g1, then a on “Run of show” adds one; at a shell: catalyse add FILE event
? 66
