# The same in English.
session lisiere
lang en
keys g5 Tab Tab
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓  4 Afternoon ✓ [5 Follow-up ●] 6 Records
| Groups and consortia │ Calls │[Commitments]│ Next steps │ Who does what  …
|────────────────────────────────────────────────────────────────────────────────
| All groups — open: 9, past their end: 0, kept: 2
|
|  Promised by        What                       Quantity  Until       State
|> Fondation Orvalys  Skills-based patron…        18 days  28/02/2027  signed
|  Épicerie Mobile …  Equipment or vehicl…         1 item  31/03/2027  agreed
|  Potagers de la S…  Member staff time     3 days a mon…  30/06/2027  signed
|  Conserverie Péla…  Use of premises              120 m²  31/08/2027  agreed
|  Fonds des Quatre…  Unrestricted donati…        €15,000  30/09/2027  agreed
|  Cuisine Tourneso…  Order, responsible …        €12,000  30/09/2027  agreed
|  Fondation Hautes…  Salary funding             0.50 FTE  31/10/2027  agreed
|  Fondation Céland…  Project donation            €20,000  30/09/2029  proposed
|  Maison Trévanel    Skills-based patron…        10 days  31/07/2026  lapsed
|  Livreurs du Dern…  Equipment or vehicl…        2 items  31/08/2026  kept
|  Elles Bâtissent …  Jobs or placements …      12 people  31/10/2026  kept
|  Fondation Merisi…  Introductions           15 contacts  31/12/2026  taken back
|  Intentions, until somebody who may commit confirms them
|────────────────────────────────────────────────────────────────────────────────
| What now?  1 next step is late, since Thu 1 October
| G see it   3 next steps with funds are late
| a add  Enter open row  y agreed, kept  Tab panel  : all actions  ? help
keys g4 BackTab BackTab BackTab BackTab BackTab Enter
screen
| Lisière 2026 — philanthropy and work integration          Tue 1 December 09:00
| 1 Webinar ✓  2 Call ✓  3 Subgroups ✓ [4 Afternoon ✓] 5 Follow-up ●  6 Records
|…  Project │ Questions │[Checklist]│ Commitments │ Next steps │ Decisions  …
|────────────────────────────────────────────────────────────────────────────────
| Q1.1 ★ · Common purpose · Sustainable food
|
|   Which specific social need, and in which area, do we want to tackle
|   together?
|
| Fingers       mean 4.2, spread 1
| Status        agreed by all
| Answer        Lose less of the crop and feed our teams better.
| Carried by    Potagers de la Sauldrine
| Due           Thursday 18 June 2026
|
| Why           Without a problem named together, each defends its own project.
| Good answer   A group of people, a place, a sourced finding, in two sentences
|               all can repeat.
| Trap          Starting from the call or the money on offer.
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  1 objection is still open: Une règle pour les entreprises visées
| G see it   par deux structures
| n next  v by name  i answer  y agreed  t state  r owner  : all actions  ? help
