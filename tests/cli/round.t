# From a session to a file, to a folder, to a dump and back: the same data.
$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse dump --data x.catalyse >x.json
$ catalyse export x.catalyse folder
| written: folder
$ catalyse new y.catalyse --from ./folder
| 'y.catalyse' is made from the session './folder': 'catalyse y.catalyse' opens it
$ catalyse dump --data y.catalyse | cmp - x.json
$ catalyse load x.json z.catalyse
| 'z.catalyse' is made: 'catalyse z.catalyse' opens it
$ catalyse dump --data z.catalyse | cmp - x.json
$ catalyse load - w.catalyse <x.json
| 'w.catalyse' is made: 'catalyse w.catalyse' opens it
$ catalyse dump x.catalyse | grep -c '"history"'
| 1
$ catalyse dump --data x.catalyse | grep -c '"history"'
| 0
? 1

# What is there is not written over; what is wrong makes nothing.
$ catalyse export x.catalyse folder
! catalyse: 'folder' is there already and is not empty: choose another folder
? 73
$ catalyse load x.json z.catalyse
! catalyse: 'z.catalyse' is there already: choose another name, or move it away
? 73
$ catalyse load missing.json v.catalyse
! catalyse: cannot read 'missing.json': there is no such file or folder
? 66
$ echo '{"catalyse": {' >cut.json
$ catalyse load cut.json v.catalyse
! catalyse: cut.json:2:1: this is no valid JSON: the dump is damaged or cut off
? 65
$ echo '{"other": 1}' | catalyse load - v.catalyse
! catalyse: standard input:1:9: this is no dump of a programme
? 65
$ test -e v.catalyse
? 1

= LANGUAGE=fr
$ catalyse export x.catalyse folder
! catalyse: « folder » existe déjà et n'est pas vide : choisissez un autre dossier
? 73
$ catalyse export x.catalyse dossier
| écrit : dossier
$ catalyse load cut.json v.catalyse
! catalyse: cut.json:2:1: ce n'est pas du JSON valide : la copie est abîmée ou coupée
? 65
