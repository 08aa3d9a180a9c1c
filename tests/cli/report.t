$ catalyse new x.catalyse --from lisiere >/dev/null

# To standard output, or where it is said; in a folder it gets a name.
$ catalyse report x.catalyse commitments --format csv | head -2
| Under way,,,,,
| Who,Promises,Quantity,For,When,State
$ catalyse report x.catalyse minutes --format html -o minutes.html
| written: minutes.html
$ head -c 15 minutes.html
| <!DOCTYPE html>
$ catalyse report x.catalyse minutes --format html -o - | cmp - minutes.html
$ catalyse report x.catalyse valise -o -
! catalyse: where to? Add --output FOLDER
? 64
$ test -e ./-
? 1
$ mkdir papers
$ catalyse report x.catalyse minutes --group SG-COM --language fr --output papers
| written: papers/lisiere-2026-minutes-sg-com-funds-fr.md
$ catalyse report x.catalyse checklist --group SG-COM --audience group --format html -o papers
| written: papers/lisiere-2026-checklist-sg-com-group-en.html
$ ls papers
| lisiere-2026-checklist-sg-com-group-en.html
| lisiere-2026-minutes-sg-com-funds-fr.md

# What is there is replaced only when that is asked for.
$ catalyse report x.catalyse minutes -o minutes.html
! catalyse: 'minutes.html' is there already: give another name, or --yes to replace it
? 73
$ catalyse report x.catalyse minutes -o minutes.html --yes
| written: minutes.html
$ catalyse report x.catalyse minutes -o nowhere/minutes.html
! catalyse: cannot save 'nowhere/minutes.html': there is no such folder; make it first, or choose another one
? 74

# For funds and the group no private field leaves.
$ for kind in sign-in badges table-cards ballots canvas webinar minutes theme-map commitments checklist consortium my-wish funders dashboard review conference; do catalyse report x.catalyse $kind --audience funds; done | grep -c '@'
| 0
? 1

# Words that name nothing.
$ catalyse report x.catalyse minute
! catalyse: there is no document 'minute': did you mean 'minutes'?
? 64
$ catalyse report x.catalyse frobnicate
! catalyse: there is no document 'frobnicate': 'catalyse report --help' names them
? 64
$ catalyse report x.catalyse minutes --group nobody
! catalyse: Subgroup: there is no 'nobody'
? 66
$ catalyse report x.catalyse theme-map --group SG-COM
! catalyse: 'theme-map' is not made for one subgroup
? 64
$ catalyse report x.catalyse minutes --event EV-99
! catalyse: Event: there is no 'EV-99'; did you mean 'EV-1'?
? 66
$ PATH=${PATH%%:*} catalyse report x.catalyse minutes --format docx -o minutes.docx
! catalyse: pandoc is not installed, and docx needs it: install it, or take html or md
? 69
$ test -e minutes.docx
? 1

= LANGUAGE=fr
$ catalyse report x.catalyse theme-map | head -9
| Inter-réseau Lisière · Halle des Lavoirs, Les Lavoirs
|
| Carte des thèmes
|
| # Ce que dit l’appel à manifestation d’intérêt
|
| Lisière 2026 — mécénat et insertion
|
| **Destinataires : le groupe avec les fonds**
$ catalyse report x.catalyse theme-map --language en | head -9
| Inter-réseau Lisière · Halle des Lavoirs, Les Lavoirs
|
| Theme map
|
| # What the interest call says
|
| Lisière 2026 — philanthropy and work integration
|
| **Meant for: group with funds**
$ catalyse report x.catalyse minute
! catalyse: il n'y a pas de document « minute » : vouliez-vous dire « minutes » ?
? 64
$ catalyse report x.catalyse minutes -o minutes.html
! catalyse: « minutes.html » existe déjà : donnez un autre nom, ou --yes pour le remplacer
? 73
$ PATH=${PATH%%:*} catalyse report x.catalyse minutes --format docx -o minutes.docx
! catalyse: pandoc n'est pas installé, et docx en a besoin : installez-le, ou prenez html ou md
? 69

# The folder of the day, whole or not at all.
$ catalyse report x.catalyse valise
! catalyse: où ? Ajoutez --output DOSSIER
? 64
$ catalyse report x.catalyse valise --format html --output day
| A4  lisiere-2026-run-sheet-organisers-fr.html  Feuille de déroulé
| A4  lisiere-2026-sign-in-funds-fr.html  Feuille d'émargement
| A4  lisiere-2026-badges-organisers-fr.html  Badges
| A4  lisiere-2026-table-cards-funds-fr.html  Chevalets de table
| A4  lisiere-2026-hosts-organisers-fr.html  Consigne des hôtes de table
| A4  lisiere-2026-ballots-funds-fr.html  Bulletins
| A3  lisiere-2026-canvas-funds-fr.html  Canevas des tables
| A4  lisiere-2026-canvas-funds-a4-fr.html  Canevas des tables
$ ls day | wc -l
| 9
$ catalyse report x.catalyse valise --format html --output day
! catalyse: « day/index.html » existe déjà : donnez un autre dossier, ou --yes pour le remplacer
? 73
$ catalyse report x.catalyse badges --paper a4
! catalyse: « badges » est de toute façon fait pour l'A4
? 64

# Where people sit on the day: another table than their own, and tables that work as one.
$ catalyse add x.catalyse day_place event=EV-4 participant=P-02 joins=SG-REM >/dev/null
$ catalyse add x.catalyse day_place event=EV-4 subgroup=SG-FEM joins=SG-ALI >/dev/null
$ catalyse report x.catalyse badges --event EV-4 | grep -e Bellemonde -e Brochelle
| - **Issa Bellemonde** Studio Parleciel *Communication et visibilité · ce jour avec Réemploi et mobilité*
| - **Inaya Brochelle** Elles Bâtissent Vérane *Alimentation durable + Insertion professionnelle des femmes*
$ catalyse report x.catalyse sign-in --event EV-4 | grep -e Bellemonde -e 'même table'
| À une même table : Alimentation durable + Insertion professionnelle des femmes.
| | Issa Bellemonde | Studio Parleciel (ce jour avec Réemploi et mobilité) | ☐ | ☐ |  |

# Before there is an event, what can be filled in by hand is made blank; what tells of one says how to add it.
$ catalyse new blank.catalyse >/dev/null
$ for kind in sign-in badges ballots table-cards canvas; do catalyse report blank.catalyse $kind >$kind.md || echo $kind; done
$ grep -c '☐' sign-in.md
| 17
$ grep -h -e 'Lieu' -e 'vierge' sign-in.md table-cards.md
| - **Lieu** : \_\_\_\_\_\_\_\_\_\_\_\_
| Pas encore de sous-groupe : un chevalet vierge.
$ catalyse report blank.catalyse run-sheet
! catalyse: pas encore d'événement pour ce document : g4, puis a sur « Déroulé » l'ajoute ; en ligne de commande : catalyse add FICHIER event
? 66
$ catalyse report blank.catalyse valise --format html -o blank
| A4  consortium-sign-in-funds-fr.html  Feuille d'émargement
| A4  consortium-badges-organisers-fr.html  Badges
| A4  consortium-table-cards-funds-fr.html  Chevalets de table
| A4  consortium-ballots-funds-fr.html  Bulletins
| A3  consortium-canvas-funds-fr.html  Canevas des tables
| A4  consortium-canvas-funds-a4-fr.html  Canevas des tables

# Before anybody answered the call the map of themes says what the webinar does.
$ catalyse new empty.catalyse --from consortium >/dev/null
$ catalyse add empty.catalyse theme code=FOU name_fr=Fours webinar_votes=9 state=opened >/dev/null
$ catalyse report empty.catalyse theme-map --language en --audience group | grep -E "^#|^\|.*(Fours|Theme)"
| # Theme map
| ## The themes
| | Fours | ██████████████████████████████ 9 |
| | Theme | State | Dots at the webinar | Wishes |
| | Fours | opened | 9 | 0 |
