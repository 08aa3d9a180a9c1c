# Words that make no sense: status 64, and what to do.
$ catalyse lst x.catalyse
! catalyse: there is no command 'lst': did you mean 'list'?
? 64
$ catalyse frobnicate x.catalyse
! catalyse: there is no command 'frobnicate': see 'catalyse --help'
? 64
$ catalyse list
! catalyse: too few words: catalyse list FILE ENTITY
? 64
$ catalyse list x.catalyse organisation more
! catalyse: too many words: catalyse list FILE ENTITY
? 64
$ catalyse list x.catalyse organisation --fromat csv
! catalyse: there is no option '--fromat': did you mean '--format'?
? 64
$ catalyse list x.catalyse organisation --format xml
! catalyse: '--format' is one of: table csv json jsonl; not 'xml'
? 64
$ catalyse list x.catalyse organisation --format
! catalyse: the option '--format' needs a value: --format FORMAT
? 64
$ catalyse undo x.catalyse --yes
! catalyse: 'undo' has no option '--yes': see 'catalyse undo --help'
? 64
$ catalyse --where name=x
! catalyse: '--where' goes with a command: see 'catalyse --help'
? 64
$ catalyse list x.catalyse organization
! catalyse: there is no entity 'organization': did you mean 'organisation'?
? 64
$ catalyse check
! catalyse: too few words: catalyse check FILE
? 64

# A file that is not there: status 66.
$ catalyse missing.catalyse
! catalyse: there is no file and no command 'missing.catalyse': 'catalyse new missing.catalyse' makes a programme
? 66
$ catalyse lis
! catalyse: there is no file 'lis': did you mean the command 'list'?
? 66
$ catalyse next missing.catalyse
! catalyse: 'missing.catalyse' does not exist; make a programme with 'catalyse new missing.catalyse'
? 66
$ catalyse next .
! catalyse: '.' is a folder; name the programme's file in it
? 66

# Settings that are named must be there: status 78. Others only cost a word.
$ catalyse --settings missing.ini next x.catalyse
! catalyse: there are no settings 'missing.ini'
? 78
$ printf '[settings]\nlanguage = de\n' >mine.ini
$ catalyse --settings mine.ini next missing.catalyse
! catalyse: mine.ini:2:12: 'language' is one of: auto fr en; not 'de'
! catalyse: 'missing.catalyse' does not exist; make a programme with 'catalyse new missing.catalyse'
? 66

= LANGUAGE=fr
$ catalyse lst x.catalyse
! catalyse: il n'y a pas de commande « lst » : vouliez-vous dire « list » ?
? 64
$ catalyse list
! catalyse: il manque un mot : catalyse list FICHIER ENTITÉ
? 64
$ catalyse list x.catalyse organisation --fromat csv
! catalyse: il n'y a pas d'option « --fromat » : vouliez-vous dire « --format » ?
? 64
$ catalyse list x.catalyse organisation --format xml
! catalyse: « --format » prend l'un de ces mots : table csv json jsonl ; et non « xml »
? 64
$ catalyse undo x.catalyse --yes
! catalyse: « undo » n'a pas d'option « --yes » : voyez « catalyse undo --help »
? 64
$ catalyse list x.catalyse organization
! catalyse: il n'y a pas d'entité « organization » : vouliez-vous dire « organisation » ?
? 64
$ catalyse missing.catalyse
! catalyse: il n'y a ni fichier ni commande « missing.catalyse » : « catalyse new missing.catalyse » crée un programme
? 66
$ catalyse next missing.catalyse
! catalyse: « missing.catalyse » n'existe pas ; créez un programme avec « catalyse new missing.catalyse »
? 66

# As one would say it: help, help on a command, the file before the command.
$ catalyse help | head -2
|   catalyse new mine.catalyse --from lisiere  un exemple pour tout essayer
|   catalyse mine.catalyse                     l'ouvre
$ catalyse help undo
| Usage : catalyse undo FICHIER
| Dit ce qui a été annulé. Une fois de plus annule le changement d'avant.
| Options :
|   -h, --help          cette aide ; derrière une commande, l'aide de la
|                       commande
|   --settings FICHIER  lit ces réglages au lieu des vôtres
|   -V, --version       la version
$ catalyse x.catalyse next
! catalyse: la commande vient d'abord : catalyse next x.catalyse
? 64

# The settings choose the language of messages too, those about words included.
$ printf '[settings]\nlanguage = en\n' >mine.ini
$ catalyse --settings mine.ini lst x.catalyse
! catalyse: there is no command 'lst': did you mean 'list'?
? 64
