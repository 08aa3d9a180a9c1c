# One language is enough, that of the screen; a theme's code makes itself.
session consortium
lang en
seen no
keys g6 Tab Tab Tab a
screen
| Philanthropy and work integration                         Tue 1 December 09:00
| 1 Webinar  2 Call  3 Subgroups  4 Afternoon  5 Follow-up [6 Records]
| What now? │ People │ Organisations │[Themes]│ Search │ All records │ History  …
|────────────────────────────────────────────────────────────────────────────────
| Add — Theme
|  Code
|* Name (English)
|  Name (French)
|  Comes from          ◂ wishes ▸
|  Description
|
|
|  Dots at the webinar
|  Merged into
|  Private note
|
|
|
|
|
|────────────────────────────────────────────────────────────────────────────────
| What now?  Nothing is here yet: import who registered, or add an organisation
|
| Ctrl-s save  Enter next field  Esc back
none * Code
none * Name (French)
keys Tab
type Food
keys C-s
find Theme saved
find FOO
keys Enter
# A choice that is needed and not made is asked where it stands.
keys Esc BackTab a
type Bike Works
keys C-s
screen
| Philanthropy and work integration                         Tue 1 December 09:00
| 1 Webinar  2 Call  3 Subgroups  4 Afternoon  5 Follow-up [6 Records]
| What now? │ People │[Organisations]│ Themes │ Search │ All records │ History  …
|────────────────────────────────────────────────────────────────────────────────
| Add — Organisation
|* Name                   Bike Works
|* Kind                   ◂ — ▸ 1/19
|                         required
|                         ← and → choose
|  Legal form
|  Département
|  Municipality
|  Network
|  Permanent staff (FTE)
|  Pathway posts (people)
|  Yearly budget
|  Activity (English)
|  Activity (French)
|  Eligible for mécénat   ◂ to check ▸
|  Host foundation
|────────────────────────────────────────────────────────────────────────────────
| What now?  Nothing is here yet: import who registered, or add an organisation
|
| Ctrl-s save  Enter next field  Esc back
