# What was validated stays as it read, in every copy of the programme; a copy for others leaves it out.
$ catalyse new v.catalyse --from lisiere >/dev/null
$ catalyse report v.catalyse minutes --event EV-4 --state validated --output then.md >/dev/null
$ catalyse set v.catalyse decision DEC-5 title_fr="Tout autre chose"
$ catalyse report v.catalyse minutes --event EV-4 | diff then.md -
| 11c11
| < Validated on Tuesday 1 December 2026; what was written in French is quoted in French
| ---
| > Validated on Tuesday 1 December 2026; what changed since is not in it; what was written in French is quoted in French
? 1
$ catalyse dump --data v.catalyse | catalyse load - loaded.catalyse >/dev/null
$ catalyse export v.catalyse folder >/dev/null
$ catalyse new again.catalyse --from ./folder >/dev/null
$ catalyse report loaded.catalyse minutes --event EV-4 | diff then.md - | grep '^>'
| > Validated on Tuesday 1 December 2026; what changed since is not in it; what was written in French is quoted in French
$ catalyse report again.catalyse minutes --event EV-4 | diff then.md - | grep '^>'
| > Validated on Tuesday 1 December 2026; what changed since is not in it; what was written in French is quoted in French
$ catalyse dump --data again.catalyse | catalyse merge v.catalyse -
| 0 added, 0 changed, 1880 as they were, 0 kept as here
$ catalyse report v.catalyse minutes --event EV-4 --audience group | grep 'validated'
| Validated on Tuesday 1 December 2026 · written anew on Tuesday 1 December 2026, it is not the text that was validated; what was written in French is quoted in French
$ catalyse share v.catalyse --for group shared.catalyse | grep -i 'as sent'
| taken out of Texts as sent or validated: 16 rows
$ catalyse report shared.catalyse minutes --event EV-4 | grep -c 'Validated on'
| 0
? 1
$ catalyse report v.catalyse minutes --event EV-4 --state corrected | grep 'Corrected'
| Corrected on Tuesday 1 December 2026, in place of the text validated on Tuesday 1 December 2026 · Minutes closed; this copy was written on Tuesday 1 December 2026; what was written in French is quoted in French
$ catalyse undo v.catalyse
| taken back: edited Programme setting document.state.minutes-ev-4
$ catalyse undo v.catalyse
| taken back: edited Decision Tout autre chose
$ catalyse undo v.catalyse
| taken back: edited Programme setting document.state.minutes-ev-4
$ catalyse list v.catalyse kept_document
! catalyse: there is no such row
# Where two copies validated it apart, the later text stands whole.
$ cp v.catalyse other.catalyse
$ CATALYSE_NOW=2026-12-02T09:00:00 catalyse report v.catalyse minutes --event EV-4 --state validated --output here.md >/dev/null
$ CATALYSE_NOW=2026-12-03T09:00:00 catalyse set other.catalyse decision DEC-5 title_fr="Dit plus tard"
$ CATALYSE_NOW=2026-12-03T09:00:00 catalyse report other.catalyse minutes --event EV-4 --state validated --output there.md >/dev/null
$ cp v.catalyse back.catalyse
$ catalyse merge v.catalyse other.catalyse >/dev/null 2>&1
$ catalyse report v.catalyse minutes --event EV-4 | diff there.md -
$ catalyse merge other.catalyse back.catalyse >/dev/null 2>&1
$ catalyse report other.catalyse minutes --event EV-4 | diff there.md -
$ catalyse undo v.catalyse
| taken back: took in another copy
$ catalyse report v.catalyse minutes --event EV-4 | diff here.md -
# A text that can no longer be read is no secret.
$ catalyse set v.catalyse kept_document KD-2 text='"not one"'
$ catalyse check v.catalyse | grep -A1 KD-
| error    KD-1  minutes-ev-4-funds: the text that was kept of this document is damaged
|          open one of its backups
# What was said sent is found again as it read, whatever became of it since; each time it was sent.
$ catalyse new s.catalyse --from lisiere >/dev/null
$ catalyse report s.catalyse minutes --event EV-4 --sent last
! catalyse: this document was not said to be sent then to these readers
? 66
$ catalyse report s.catalyse minutes --event EV-4 --state sent --output sent.md >/dev/null
$ catalyse set s.catalyse decision DEC-5 title_fr="Tout autre chose"
$ CATALYSE_NOW=2026-12-05T09:00:00 catalyse report s.catalyse minutes --event EV-4 | diff sent.md - | grep '^>'
| > Sent on Tuesday 1 December 2026 · written anew on Saturday 5 December 2026, it is not the text that was sent; what was written in French is quoted in French
| > ### Tout autre chose
| > As they stand on Saturday 5 December 2026. What was said without a mandate is an intention until someone who may commit the organisation confirms it.
$ CATALYSE_NOW=2026-12-05T09:00:00 catalyse report s.catalyse minutes --event EV-4 --sent 2026-12-01 | diff sent.md -
| 11c11
| < Sent on Tuesday 1 December 2026 · Minutes closed; this copy was written on Tuesday 1 December 2026; what was written in French is quoted in French
| ---
| > As it was sent on Tuesday 1 December 2026; what was written in French is quoted in French
? 1
$ catalyse report s.catalyse minutes --event EV-4 --sent last --output . --yes
| written: ./lisiere-2026-minutes-ev-4-funds-sent-2026-12-01-1-en.md
$ catalyse report s.catalyse replies --format eml --sent last --output letters
! catalyse: drafts are made of letters as they read now: leave out --sent
? 64
$ catalyse share s.catalyse --for group sent.catalyse | grep -i 'as sent'
| taken out of Texts as sent or validated: 16 rows
