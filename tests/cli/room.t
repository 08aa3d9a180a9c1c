# Without a terminal what the room sees is printed once, in the language asked for.
$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse room x.catalyse
| Lisière 2026 — philanthropy and work integration
$ catalyse room x.catalyse --lang fr
| Lisière 2026 — mécénat et insertion
$ catalyse room x.catalyse --audience me
! catalyse: 'room' has no option '--audience': see 'catalyse room --help'
? 64
$ catalyse room nothing.catalyse
! catalyse: 'nothing.catalyse' does not exist; make a programme with 'catalyse new nothing.catalyse'
? 66
