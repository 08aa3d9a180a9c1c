# Files that are not ours, newer, damaged, locked, or may not be written: nothing is touched.
$ catalyse new x.catalyse >/dev/null
$ echo 'not a database' >text.catalyse
$ catalyse check text.catalyse
! catalyse: 'text.catalyse' is no programme of catalyse: name another file, or make one with 'catalyse new'
? 65
$ : >empty.catalyse
$ catalyse check empty.catalyse
! catalyse: 'empty.catalyse' is no programme of catalyse: name another file, or make one with 'catalyse new'
? 65
$ catalyse check /dev/null
! catalyse: '/dev/null' is no ordinary file
? 66
$ head -c 8192 x.catalyse >cut.catalyse
$ catalyse check cut.catalyse
! catalyse: 'cut.catalyse' is damaged; put the newest of its backups in its place: they are below 'HOME/state/catalyse/backups'
? 65
$ cp x.catalyse newer.catalyse && printf '\000\000\377\377' | dd of=newer.catalyse bs=1 seek=60 conv=notrunc status=none
$ catalyse check newer.catalyse
! catalyse: 'newer.catalyse' was last written by catalyse 0.1.0, in a newer file format than this catalyse 0.1.0 reads: nothing was touched; install the newest catalyse to open it
? 65
$ cp x.catalyse foreign.catalyse && printf 'OTHR' | dd of=foreign.catalyse bs=1 seek=68 conv=notrunc status=none
$ catalyse check foreign.catalyse
! catalyse: 'foreign.catalyse' belongs to another program: open it there, or name a file NAME.catalyse
? 65
$ locked x.catalyse catalyse add x.catalyse organisation name=A kind=ACI
! catalyse: 'x.catalyse' is busy: another window or command is using it; try again
? 75
$ catalyse list x.catalyse organisation --format jsonl

# Output that cannot be written: status 74, without a word when nobody reads it.
$ catalyse dump x.catalyse >/dev/full
! catalyse: cannot write the output: the disk is full
? 74
$ catalyse --help >/dev/full
! catalyse: cannot write the output: the disk is full
? 74
$ catalyse list x.catalyse question >/dev/full
! catalyse: cannot write the output: the disk is full
? 74
$ { catalyse dump x.catalyse; echo $? >status; } | true; cat status
| 74

= LANGUAGE=fr
$ catalyse check text.catalyse
! catalyse: « text.catalyse » n'est pas un programme de catalyse : nommez un autre fichier, ou créez-en un avec « catalyse new »
? 65
$ catalyse check empty.catalyse
! catalyse: « empty.catalyse » n'est pas un programme de catalyse : nommez un autre fichier, ou créez-en un avec « catalyse new »
? 65
$ catalyse check newer.catalyse
! catalyse: « newer.catalyse » a été écrit par catalyse 0.1.0, dans un format de fichier plus récent que ceux que lit ce catalyse 0.1.0 : rien n'a été touché ; installez le catalyse le plus récent pour l'ouvrir
? 65
$ catalyse check foreign.catalyse
! catalyse: « foreign.catalyse » appartient à un autre logiciel : ouvrez-le avec lui, ou nommez un fichier NOM.catalyse
? 65
$ locked x.catalyse catalyse add x.catalyse organisation name=A kind=ACI
! catalyse: « x.catalyse » est occupé : une autre fenêtre ou commande s'en sert ; réessayez
? 75
$ catalyse dump x.catalyse >/dev/full
! catalyse: impossible d'écrire la sortie : le disque est plein
? 74

# Several at once lose nothing.
= LANGUAGE=en
$ for i in 1 2 3 4 5 6 7 8; do catalyse add x.catalyse organisation name="Made $i" kind=ACI >/dev/null & done; wait
$ catalyse list x.catalyse organisation --where name~made --format csv | cut -d, -f2 | sort
| Made 1
| Made 2
| Made 3
| Made 4
| Made 5
| Made 6
| Made 7
| Made 8
| name
