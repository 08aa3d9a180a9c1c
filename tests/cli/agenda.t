$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse agenda x.catalyse --event EV-4 | head -4
| Co-construction afternoon — Thursday 18 June 2026 — minuted
| planned      expected     actual       block
| 13:30–13:45               13:30–13:47  Coffee, badges in theme colours (done)
| 13:45–13:55               13:47–13:57  Opening, frame, three rules (done)
$ catalyse add x.catalyse event stage=ST-5 title_fr=Bilan kind=meeting date=2026-12-01 start=09:00 end=10:00
| EV-8
$ catalyse agenda x.catalyse
| Conference “From funds to alliances” — Thursday 19 November 2026 — minuted
| planned      expected     actual       block
| 09:30–09:50               09:30–09:52  Welcome (done)
| 09:50–10:00               09:52–10:03  Opening (done)
| 10:00–10:40               10:03–10:44  Funders and field: crossed views (done)
| 10:40–11:40               10:44–11:44  Collective construction under two headings (done)
| 11:40–11:50               11:44–11:53  Break (done)
| 11:50–12:15               11:53–12:17  Dot voting and joint reading (done)
| 12:15–12:30               12:17–12:30  Close (done)
$ catalyse add x.catalyse agenda_item event=EV-8 title_fr=Accueil planned_min=15
| AG-51
! catalyse: warning: Bilan: the blocks last 15 min, the event 60 min
$ catalyse add x.catalyse agenda_item event=EV-8 title_fr=Tour planned_min=30 locked_end=09:50
| AG-52
! catalyse: warning: Bilan: the blocks last 45 min, the event 60 min
$ catalyse add x.catalyse agenda_item event=EV-8 title_fr=Suites planned_min=10
| AG-53
! catalyse: warning: Bilan: the blocks last 55 min, the event 60 min
$ catalyse agenda x.catalyse
| Bilan — Tuesday 1 December 2026 — planned
| planned      expected     actual       block
| 09:00–09:15  09:00–09:15               Accueil (to come)
| 09:15–09:50  09:15–09:50               Tour (to come)
| 09:50–10:00  09:50–10:00               Suites (to come)
| The end: 10:00, on time.
$ catalyse agenda x.catalyse --at 8:45
| Bilan — Tuesday 1 December 2026 — planned
| planned      expected     actual       block
| 09:00–09:15  09:00–09:15               Accueil (to come)
| 09:15–09:50  09:15–09:50               Tour (to come)
| 09:50–10:00  09:50–10:00               Suites (to come)
| The end: 10:00, on time.
$ catalyse agenda x.catalyse --at 9h12
| Bilan — Tuesday 1 December 2026 — planned
| planned      expected     actual       block
| 09:00–09:15  09:12–09:27               Accueil (to come)
| 09:15–09:50  09:27–09:50               Tour (to come)
| 09:50–10:00  09:50–10:00               Suites (to come)
| The end: 10:00, on time.
$ LANGUAGE=fr catalyse agenda x.catalyse --at 10:05
| Bilan — mardi 1er décembre 2026 — prévu
| prévu        attendu      réel         bloc
| 09:00–09:15  10:05–10:20               Accueil (à venir)
| 09:15–09:50  10:20–10:20               Tour (à venir)
| 09:50–10:00  10:20–10:30               Suites (à venir)
| Fin : visée à 10:00, attendue à 10:30, 30 min de retard.
$ catalyse agenda x.catalyse --at noon
! catalyse: '--at' is a time of day such as 14:30; not 'noon'
? 64
$ catalyse agenda x.catalyse --event EV-99
! catalyse: Event: there is no 'EV-99'; did you mean 'EV-1'?
? 66
$ catalyse add x.catalyse event stage=ST-5 title_fr=Veillée kind=meeting date=2026-12-03 start=22:00 end=02:00
| EV-9
$ catalyse add x.catalyse agenda_item event=EV-9 title_fr=Soir planned_min=240
| AG-54
$ catalyse agenda x.catalyse --event EV-9 --at 00:30
| Veillée — Thursday 3 December 2026 — planned
| planned      expected     actual       block
| 22:00–02:00  00:30–04:30               Soir (to come)
| The end: wanted 02:00, expected 04:30, 150 min late.
$ catalyse agenda x.catalyse --event EV-9 --at 21:30
| Veillée — Thursday 3 December 2026 — planned
| planned      expected     actual       block
| 22:00–02:00  22:00–02:00               Soir (to come)
| The end: 02:00, on time.
