# Other plans side by side: one of them becomes the proposal, as it was shown.
session lisiere
size 100x24
lang en
seen no
keys g3 Tab Tab Tab
screen
| Lisière 2026 — philanthropy and work integration                              Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │ Who goes where │ Why │[Alternatives]│ Meetings │ Attendance │ Answers │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Organisation                                                                      Now      A
|> A: one group fewer — 1st choice: 14, 2nd choice: 5 — 4 move
|  Conserverie Pélagine                                                              ALI (1)  FEM (2)
|  Cuisine Tournesolle                                                               ALI (1)  FEM (2)
|  Épicerie Mobile Garanelle                                                         ALI (1)  REM (2)
|  Potagers de la Sauldrine                                                          ALI (1)  COM (2)
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
|────────────────────────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées par deux structures
| V take one of these plans  Enter open row  g1…g6 stage  Tab panel  : all actions  ? help
keys V
screen
| Lisière 2026 — philanthropy and work integration                              Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │ Who goes where │ Why │[Alternatives]│ Meetings │ Attendance │ Answers │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Organisation                                                                      Now      A
|> A: one group fewer — 1st choice: 14, 2nd choice: 5 — 4 move
|  Conserverie Pélagine                                                              ALI (1)  FEM (2)
|  Cuisine Tournesolle                                                               ALI (1)  FEM (2)
|  Épicerie Mobile Garanelle                                                         ALI (1)  REM (2)
|  Potagers de la Sauldrin┌─ Which plan becomes the proposal? ─────────────┐         ALI (1)  COM (2)
|                         │                                                │
|                         │ > A: one group fewer                           │
|                         │                                                │
|                         └────────────────────────────────────────────────┘
|
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
|            1 objection is still open: Une règle pour les entreprises visées par deux structures
| ↓ choose  Enter confirm  Esc close
keys Enter
screen
| Lisière 2026 — philanthropy and work integration                              Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │ Who goes where │ Why │[Alternatives]│ Meetings │ Attendance │ Answers │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Organisation                                                                      Now      A
|> A: nobody left behind — 1st choice: 18, 2nd choice: 1 — 4 move
|  Conserverie Pélagine                                                              FEM (2)  ALI (1)
|  Cuisine Tournesolle                                                               FEM (2)  ALI (1)
|  Épicerie Mobile Garanelle                                                         REM (2)  ALI (1)
|  Potagers de la Sauldrine                                                          COM (2)  ALI (1)
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
|────────────────────────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées par deux structures
| Plan A is the proposal now — u undoes it

# What is stopped says that it is not all: there is nothing to choose then.
patience 0
keys u
screen
| Lisière 2026 — philanthropy and work integration                              Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │ Who goes where │ Why │[Alternatives]│ Meetings │ Attendance │ Answers │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────────────────────────
|  Organisation                                                                               Now
|> Stopped before all plans were found: there may be others. Ctrl-l looks again.
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
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées par deux structures
| undone: formed groups: 19 organisations — Ctrl-r does it again
keys V
find Stopped
none Which plan

# All of them again.
patience -1
keys C-l
find A: one group fewer
none Stopped

# So are reasons.
patience 0
keys BackTab C-l
screen
| Lisière 2026 — philanthropy and work integration                              Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓ [3 Subgroups ✓] 4 Afternoon ✓  5 Follow-up ●  6 Records
| Proposal │ Who goes where │[Why]│ Alternatives │ Meetings │ Attendance │ Answers │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────────────────────────
| The groups as agreed — 1st choice: 18, 2nd choice: 1
|
|  Organisation, and the reason
|> Stopped: 3 reasons are still to be found.
|  Ctrl-l looks for them again.
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
|
|────────────────────────────────────────────────────────────────────────────────────────────────────
| What now?  This programme has no backup yet: copy the file to a safe place
| G see it   1 objection is still open: Une règle pour les entreprises visées par deux structures
| Enter open row  V propose  Ctrl-r redo  g1…g6 stage  / filter  Tab panel  : all actions  ? help
patience -1
keys C-l
none Stopped
