# A panel of each stage in English.
session lisiere
lang en
keys g1 Tab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
|[1 Webinar ✓] 2 Call ✓  3 Subgroups ✓  4 Afternoon ✓  5 Follow-up ●  6 Records
| Run of show │[Attendance]│ Wishes │ Questions │ Modalities │ Time invested
|────────────────────────────────────────────────────────────────────────────────
| here: 26 of 30 · absent 2 · excused 2 · representative 17/20 · funder 5/6 ·
| table host 2/2 · facilitator 2/2 — Launch webinar
|
|  Person                Organisation                        State     Arrived at
|> Héloïse Amberlin      Les Établis de Brémeure             present   10:00
|  Issa Bellemonde       Studio Parleciel                    present   10:00
|  Inaya Brochelle       Elles Bâtissent Vérane              present   10:00
|  Lison Cardoville      Ressourcerie du Grand Larroy        present   09:58
|  Rémi Chantorel        Fonds Brindelac                     present   10:00
|  Leïla Corvandre       Cabinet Rivélune                    present   10:00
|  Marek Dubrovaux       Livreurs du Dernier Pré             excused
|  Victoire Escambrelle  Fonds des Quatre-Ruchers            present   09:58
|  Thibault Escarmel     Cabinet Rivélune                    present   09:58
|  Colombe Feuilleraie   Fil & Retouches Albane              present   09:58
|  Salomon Guirelaz      Conserverie Pélagine                excused
|  Maëlys Harcourdin     Studio Parleciel                    present   10:00
|────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées p…
| / check in  A all present  Space present  Tab panel  : all actions  ? help
keys g2 Tab Tab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓ [2 Call ✓] 3 Subgroups ✓  4 Afternoon ✓  5 Follow-up ●  6 Records
| Calendar │ Answers │[Map]│ Committee │ Replies │ Run of show
|────────────────────────────────────────────────────────────────────────────────
| 23 answers
|
|  Theme                      1st   2nd   3rd  Points 3-2-1  Weight      State
|> REM Reuse and mobility       5     5     2            27  ██████████  retained
|  COM Communication and v…     3     6     5            26  █████████░  retained
|  FEM Women's access to w…     4     4     4            24  ████████░░  retained
|  ALI Sustainable food         6     1     1            21  ███████░░░  retained
|  ENT Pathways to employe…     3     3     6            21  ███████░░░  retained
|  LOG Housing and health …     0     3     4            10  ███░░░░░░░  parked
|  NUM Digital inclusion o…     2     1     1             9  ███░░░░░░░  parked
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées p…
| w other view  Enter open row  t state  m edit  Tab panel  : all actions  ? help
keys g3 Tab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │[Who goes where]│ Why │ Alternatives │ Meetings │ Attendance  …
|────────────────────────────────────────────────────────────────────────────────
| The groups as agreed — 1st choice: 18, 2nd choice: 1                  1–3 of 6
| ALI Sustainable food      COM Communication and vi… ENT Pathways to employers
| 4 of 3 to 7 · 2 kinds     4 of 3 to 7 · 3 kinds     3 of 3 to 7 · 3 kinds
|
| > 1 Conserverie Pélagine    1 Chantiers de la Tour…   1 Éclat Solidaire Norv…
|   1 Cuisine Tournesolle     2 Guilde Morazel          1 Horizon Sérilles
|   1 Épicerie Mobile Gara…   1 Régie des Quatre Lav…   1 Passerelles Intérim …
|   1 Potagers de la Sauld…   1 Studio Parleciel        fund: Fondation Merisi…
|   fund: Fonds Brindelac     fund: Fonds des Quatre…
|
|
|
| ──────────────────────────────────────────────────────────────────────────────
| Conserverie Pélagine · Work-integration workshop · 77 · 1 ALI · 2 FEM · 3 REM
| In its first choice, Sustainable food.
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées p…
| → move it  Enter open  / go to…  V propose  Tab panel  : all actions  ? help
keys g4 BackTab BackTab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓ [4 Afternoon ✓] 5 Follow-up ●  6 Records
|…  Questions │ Checklist │ Commitments │ Next steps │[Decisions]│ Time invested
|────────────────────────────────────────────────────────────────────────────────
|  What is decided                           State         Objections  Review on
|> Une règle pour les entreprises visées p…  on the table           1  12/01/2027
|  Un nom commun sur toutes les images       deferred                  18/01/2027
|  Deux vélos-cargos prêtés jusqu'à fin ao…  reviewed                  15/09/2026
|  Le chef de file du projet est Potagers …  adopted                   15/01/2027
|  Trois indicateurs communs, dont un de c…  adopted                   20/01/2027
|
|
|
|
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  1 objection is still open: Une règle pour les entreprises visées
| G see it   par deux structures
| Enter open row  a propose  r elect for a role  Tab panel  : all actions  ? help
keys g5 Tab Tab Tab Tab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓  4 Afternoon ✓ [5 Follow-up ●] 6 Records
|…  Commitments │ Next steps │[Who does what]│ Budget and flows │ Structuring  …
|────────────────────────────────────────────────────────────────────────────────
| From Field to Jar
| R does · A answers · S supports · C is consulted · I is informed
|                         >Conserverie Cuisine     Épicerie    Potagers de Fonds
|                          Pélagine    Tournesolle Mobile Gar… la Sauldri… Quatre
|> Shared diagnosis         R           R           R           A           C
|  Project sheet            R           R           R           A           I
|  Budget                   C           C           R           A           I
|  Agreement                R           R           R           A           C
|  Single file              C           C           C           A           I
|  Cash plan                C           C           R           A           I
|  Indicator collection     A           R           R           C           I
|  Shared report            R           C           C           A           I
|  Cooperation review       R           R           R           C           C
| R 5 · A 1 · roles 2 · commitments 1 · next steps 0 · questions 0 — Conserveri…
| Lead organisation: Potagers de la Sauldrine · Backbone function: Inter-réseau
| Lisière · Partner: Cuisine Tournesolle · Partner: Épicerie Mobile Garanelle ·…
|────────────────────────────────────────────────────────────────────────────────
| What now?  1 next step is late, since Thu 1 October
| G see it   3 next steps with funds are late
| Space R A S C I  d clear  Tab panel  : all actions  ? help
keys g0
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓  4 Afternoon ✓  5 Follow-up ● [6 Records]
|[What now?]│ People │ Organisations │ Themes │ Search │ All records │ History  …
|────────────────────────────────────────────────────────────────────────────────
|  When                What now?
|> this week           1 next step is late, since Thu 1 October
|  this week           3 next steps with funds are late
|  this week           This programme has no backup yet: copy the file to a safe
|                      place
|  this week           1 objection is still open: Une règle pour les entreprises
|                      visées par deux structures
|  soon                2 subgroups have an incomplete diagnosis: Communication
|                      and visibility first (0 of 3)
|  soon                The checklist has 3 questions to discuss again
|  soon                18 questions of the short list were not asked:
|                      Communication and visibility first
|  soon                1 intention waits for someone who may commit the
|                      organisation
|  when there is time  2 blockers can be lifted by a fund or a public body
|  when there is time  1 diagnosis entry is disputed: keep both versions, and say
|────────────────────────────────────────────────────────────────────────────────
| What now?  1 next step is late, since Thu 1 October
| G see it   3 next steps with funds are late
| Enter go there  g1…g6 stage  Tab panel  : all actions  ? help
