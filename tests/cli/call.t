# The texts of the call, from an empty programme.
$ catalyse new call.catalyse --from consortium >/dev/null
$ catalyse report call.catalyse announcement
! catalyse: the call has no day yet: set the day of publication in its calendar
? 65
$ catalyse set call.catalyse programme PRG-1 call_opens=2026-12-07
$ catalyse report call.catalyse announcement --format md | tail -n +7
| **Meant for: organisers**
|
| Written on Tuesday 1 December 2026; what was written in French is quoted in French
|
| ---
|
| Philanthropy and work integration\
| Tuesday 1 December 2026
|
| ## To all organisations concerned
|
| Subject: Philanthropy and work integration: tell us which themes you want to work on with others
|
| Hello,
|
| The programme “Philanthropy and work integration” opens its interest call on Monday 7 December 2026.
|
| Help work-integration organisations and funds build, in five stages, consortia that keep their promises.
|
| Organisations that want to work together on a theme say so in one form: ten minutes to fill in, no file to build. It comes with this message: send it back as an answer.
|
| An online meeting of 30 minutes answers your questions on Monday 14 December 2026.
|
| Please answer by Tuesday 5 January 2027. Every organisation gets a reply with its reasons by Thursday 14 January 2027.
|
| What is looked at, and nothing else: fit with the theme, clear contribution and need, time available, board mandate, complementarity. Size is not marked.
|
| No time to write? Answer “call me”: we fill in the form with you on the telephone.
|
| With kind regards,
|
| Philanthropy and work integration
|
$ catalyse report call.catalyse reminder | tail -n 2
| Nobody to write to: reminders go to the organisations invited that have not answered.
|
$ catalyse report call.catalyse replies | tail -n 2
| Nobody to write to: no answer is selected, on the waiting list or declined yet.
|
# What columns are may be said in several options; a comma before the = belongs to the heading.
$ printf 'Structure;Genre, taille;Choix\nAbeille;ACI;Réemploi\n' >answers.csv
$ catalyse import call.catalyse answers answers.csv --map 'Genre, taille=kind' --map 'Choix=rank_1,reemploi=theme:new'
| 1 added, 0 changed, 0 as they were, 0 refused
! catalyse: UTF-8, header in line 1
! catalyse: 1 Structure: Organisation's name
! catalyse: 2 Genre, taille: Kind of organisation
! catalyse: 3 Choix: Theme ranked first
