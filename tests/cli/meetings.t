$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse meetings x.catalyse
! catalyse: every meeting noted was held: note who else wants to meet whom
? 64
$ catalyse add x.catalyse event ref=EV-20 stage=ST-5 title_fr=Courtes title_en=Short kind=speed date=2026-12-10 start=14:00 end=14:48
| EV-20
$ catalyse meetings x.catalyse
! catalyse: no wish yet: note who wants to meet whom first
? 64
$ catalyse add x.catalyse funder_meeting event=EV-20 funder=ORG-31 project=PRJ-1 wish_fund=3 wish_project=2
| FMT-1
$ catalyse add x.catalyse funder_meeting event=EV-20 funder=ORG-31 project=PRJ-2 wish_fund=1
| FMT-2
$ catalyse add x.catalyse funder_meeting event=EV-20 funder=ORG-32 project=PRJ-1 wish_fund=2 wish_project=2
| FMT-3
$ catalyse add x.catalyse funder_meeting event=EV-20 funder=ORG-32 project=PRJ-2 wish_fund=2 wish_project=0
| FMT-4
$ catalyse add x.catalyse meeting_limit event=EV-20 off_from=14:12 off_to=14:24
| ML-1
$ catalyse meetings x.catalyse
| Short: meetings of 12 min, tables: 2
| 14:00
|   table 1: Fondation Hautesaulne – From Field to Jar
|   table 2: Fonds Brindelac – The Voice of the Yards
| 14:24
|   table 1: Fondation Hautesaulne – The Voice of the Yards
| No time: Fonds Brindelac – From Field to Jar (one of the two would rather not)
| With a time: 3. Without: 0.
$ catalyse meetings x.catalyse --apply
| Short: meetings of 12 min, tables: 2
| 14:00
|   table 1: Fondation Hautesaulne – From Field to Jar
|   table 2: Fonds Brindelac – The Voice of the Yards
| 14:24
|   table 1: Fondation Hautesaulne – The Voice of the Yards
| No time: Fonds Brindelac – From Field to Jar (one of the two would rather not)
| With a time: 3. Without: 0.
! catalyse: deciding needs a reason: yours, or one that can be said
? 64
$ catalyse meetings x.catalyse --apply --said 'as wished' | tail -1
| Decided. 'catalyse undo' takes it back.
$ catalyse set x.catalyse funder_meeting FMT-1 state=cancelled reason_said=ill
$ catalyse add x.catalyse meeting_limit event=EV-20 funder=ORG-32 off_to=14:36
| ML-2
$ catalyse meetings x.catalyse
| Short: meetings of 12 min, tables: 2
| 14:00
|   table 1: Fondation Hautesaulne – From Field to Jar (decided)
| 14:36
|   table 2: Fonds Brindelac – The Voice of the Yards (decided)
| No time: Fonds Brindelac – From Field to Jar (one of the two would rather not)
| To tell: Fonds Brindelac – The Voice of the Yards
| With a time: 2. Without: 0.
$ catalyse meetings x.catalyse --minutes 50
! catalyse: no meeting of 50 minutes fits between the hours of the event
? 64
$ catalyse undo x.catalyse
| taken back: added Limit or break of meetings Fonds Brindelac
$ catalyse report x.catalyse meetings
| Inter-réseau Lisière · Halle des Lavoirs, Les Lavoirs
|
| Timetable of the meetings with funders
|
| # Short
|
| Lisière 2026 — philanthropy and work integration
|
| **Meant for: organisers**
|
| Written on Tuesday 1 December 2026; what was written in French is quoted in French
|
| - **Date**: Thursday 10 December 2026, from 14:00 to 14:48
|
| ## Table by table
|
| **Table 1**
|
| | Hour | Fund | Project |
| | --- | --- | --- |
| | 14:00 | Fondation Hautesaulne | From Field to Jar |
|
| **Table 2**
|
| | Hour | Fund | Project |
| | --- | --- | --- |
| | 14:00 | Fonds Brindelac | The Voice of the Yards |
|
| ---
|
| ## Timetable of each fund
|
| **Fondation Hautesaulne**
|
| | Hour | Table | Meets | What was said, next step |
| | --- | ---: | --- | --- |
| | 14:00 | 1 | From Field to Jar |  |
|
| **Fonds Brindelac**
|
| | Hour | Table | Meets | What was said, next step |
| | --- | ---: | --- | --- |
| | 14:00 | 2 | The Voice of the Yards |  |
|
| ---
|
| ## Timetable of each project
|
| **From Field to Jar**
|
| | Hour | Table | Meets | What was said, next step |
| | --- | ---: | --- | --- |
| | 14:00 | 1 | Fondation Hautesaulne |  |
|
| **The Voice of the Yards**
|
| | Hour | Table | Meets | What was said, next step |
| | --- | ---: | --- | --- |
| | 14:00 | 2 | Fonds Brindelac |  |
|
$ catalyse report x.catalyse meetings --language fr --format csv
| Table 1,,,
| Heure,Fonds,Projet,
| 14 h 00,Fondation Hautesaulne,Du champ au bocal,
| ,,,
| Table 2,,,
| Heure,Fonds,Projet,
| 14 h 00,Fonds Brindelac,La Voix des chantiers,
| ,,,
| Fondation Hautesaulne,,,
| Heure,Table,Rencontre,"Ce qui s'est dit, prochain pas"
| 14 h 00,1,Du champ au bocal,
| ,,,
| Fonds Brindelac,,,
| Heure,Table,Rencontre,"Ce qui s'est dit, prochain pas"
| 14 h 00,2,La Voix des chantiers,
| ,,,
| Du champ au bocal,,,
| Heure,Table,Rencontre,"Ce qui s'est dit, prochain pas"
| 14 h 00,1,Fondation Hautesaulne,
| ,,,
| La Voix des chantiers,,,
| Heure,Table,Rencontre,"Ce qui s'est dit, prochain pas"
| 14 h 00,2,Fonds Brindelac,
$ catalyse report x.catalyse meetings --audience funds | tail -3
| | --- | ---: | --- | --- |
| | 14:00 | 2 | Fonds Brindelac |  |
|
$ catalyse report x.catalyse valise --event EV-20 --output bag --format html | grep meetings
| A4  lisiere-2026-meetings-ev-20-organisers-en.html  Timetable of the meetings with funders
