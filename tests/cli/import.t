$ catalyse new x.catalyse --from lisiere >/dev/null
$ printf 'name,kind,dept,remark\nLes Serres,ACI,41,odd\nLa Fabrique,XYZ,45,\nLe Chantier,EI,36,\n' >orgs.csv

# What would happen, then what happened; wrong rows are named, the status is 65.
$ catalyse import x.catalyse organisation orgs.csv --dry-run
| would be: 2 added, 0 changed, 0 as they were, 1 refused
! catalyse: the column 'remark' is left out: --map 'remark=FIELD' takes it
! catalyse: orgs.csv:3:13: Kind: 'XYZ' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
? 65
$ catalyse list x.catalyse organisation --where name~serres --format csv | tail -n +2
$ catalyse import x.catalyse organisation orgs.csv --map name=name,kind=kind,dept=dept,remark=
| 2 added, 0 changed, 0 as they were, 1 refused
! catalyse: orgs.csv:3:13: Kind: 'XYZ' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
? 65
$ catalyse list x.catalyse organisation --where name~serres --format csv | tail -n +2 | cut -d, -f2-4
| Les Serres,ACI,

# Again: what is known is left as it is. One undo takes all of an import back.
$ sed -i s/XYZ/AI/ orgs.csv
$ catalyse import x.catalyse organisation orgs.csv --map remark=
| 1 added, 0 changed, 2 as they were, 0 refused
$ catalyse undo x.catalyse
| taken back: imported Organisations
$ catalyse undo x.catalyse
| taken back: imported Organisations (2)
$ catalyse list x.catalyse organisation --where name~serres --format csv | tail -n +2

# Files and maps that cannot be.
$ catalyse import x.catalyse organisation missing.csv
! catalyse: cannot read 'missing.csv': there is no such file or folder
? 66
$ catalyse import x.catalyse organisation .
! catalyse: '.' is not a file that can be read
? 65
$ catalyse import x.catalyse organisation orgs.csv --map name=nam
! catalyse: organisation has no field 'nam': did you mean 'name'?
? 64
$ catalyse import x.catalyse organisation orgs.csv --map nothing=name
! catalyse: the file has no column 'nothing'
? 64
$ printf 'name,kind\n"Open,ACI\n' >open.csv
$ catalyse import x.catalyse organisation open.csv
| 0 added, 0 changed, 0 as they were, 1 refused
! catalyse: open.csv:2:1: the quote that begins here is never closed: close it
? 65

= LANGUAGE=fr
$ printf 'Nom;Type\nLes Serres;Atelier\n' >fr.csv
$ catalyse import x.catalyse organisation fr.csv
| lignes ajoutées 0, changées 0, inchangées 0, refusées 1
! catalyse: fr.csv:2:12: Type : « Atelier » n'est pas dans la liste : Atelier et chantier d'insertion, Association intermédiaire, Entreprise d'insertion, Entreprise de travail temporaire d'insertion, Entreprise d'insertion par le travail indépendant, Groupement d'employeurs pour l'insertion et la qualification, Entreprise adaptée, Entreprise adaptée de travail temporaire, Régie de quartier ou de territoire, Fondation reconnue d'utilité publique, Fondation abritée (sous égide), Fondation d'entreprise, Fonds de dotation, Entreprise mécène, Collectivité, Réseau, tête de réseau, inter-réseau, Accompagnateur·rice, facilitateur·rice, Autre
? 65
$ catalyse import x.catalyse organisation orgs.csv --dry-run
| à blanc : ajoutées 3, changées 0, inchangées 0, refusées 0
! catalyse: la colonne « remark » est laissée de côté : --map 'remark=CHAMP' la prend
