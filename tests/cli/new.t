# A programme from nothing but the method, and from the sample.
$ catalyse new empty.catalyse
| 'empty.catalyse' is made from the session 'consortium': 'catalyse empty.catalyse' opens it
$ catalyse check empty.catalyse
| 0 organisations, 0 people, 0 themes, 0 expressions of interest, 0 subgroups, 0 commitments
| Nothing to report: the file is sound and the rules are met.
$ catalyse list empty.catalyse organisation
! catalyse: there is no such row
$ catalyse list empty.catalyse organisation --format json
| []
$ catalyse new mine.catalyse --from lisiere
| 'mine.catalyse' is made from the session 'lisiere': 'catalyse mine.catalyse' opens it
$ stat -c %a mine.catalyse
| 600

# What is there already is kept: status 73.
$ catalyse new mine.catalyse --from lisiere
! catalyse: 'mine.catalyse' is there already: choose another name, or move it away
? 73
$ catalyse new nowhere/mine.catalyse
! catalyse: cannot make 'nowhere/mine.catalyse': there is no folder 'nowhere/'
? 73

# Sessions that are not there.
$ catalyse new other.catalyse --from lisière
! catalyse: there is no session 'lisière': did you mean 'lisiere'?
? 66
$ catalyse new other.catalyse --from lisier
! catalyse: there is no session 'lisier': did you mean 'lisiere'?
? 66
$ catalyse new other.catalyse --from ./folder
! catalyse: there is no folder './folder', and no session of that name is shipped
? 66

# A session with mistakes: each with its place, the good rows named, nothing made.
$ mkdir broken
$ printf 'ref,name,kind\nORG-1,One,ACI\nORG-2,Two,XYZ\n,,\nORG-4,Four,EI\n' >broken/organisation.csv
$ printf 'ref,first_name,last_name,org\nP-1,Ana,Orme,ORG-9\n' >broken/participant.csv
$ catalyse new other.catalyse --from ./broken
! catalyse: ./broken/organisation.csv:3:11: Kind: 'XYZ' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
! catalyse: ./broken/participant.csv:2:14: there is no organisation 'ORG-9': did you mean 'ORG-1'?
! catalyse: organisation.csv: 2 good rows, lines 2, 5
! catalyse: participant.csv: no good row
! catalyse: nothing was made: './broken' has 2 problems
? 65
$ test -e other.catalyse
? 1

= LANGUAGE=fr
$ catalyse new nulle/part.catalyse
! catalyse: impossible de créer « nulle/part.catalyse » : il n'y a pas de dossier « nulle/ »
? 73
$ catalyse new autre.catalyse --from lisiere
| « autre.catalyse » est créé depuis la session « lisiere » : « catalyse autre.catalyse » l'ouvre
$ catalyse new autre.catalyse --from lisiere
! catalyse: « autre.catalyse » existe déjà : choisissez un autre nom, ou déplacez-le
? 73
$ catalyse new other.catalyse --from ./broken
! catalyse: ./broken/organisation.csv:3:11: Type : « XYZ » n'est pas dans la liste : Atelier et chantier d'insertion, Association intermédiaire, Entreprise d'insertion, Entreprise de travail temporaire d'insertion, Entreprise d'insertion par le travail indépendant, Groupement d'employeurs pour l'insertion et la qualification, Entreprise adaptée, Entreprise adaptée de travail temporaire, Régie de quartier ou de territoire, Fondation reconnue d'utilité publique, Fondation abritée (sous égide), Fondation d'entreprise, Fonds de dotation, Entreprise mécène, Collectivité, Réseau, tête de réseau, inter-réseau, Accompagnateur·rice, facilitateur·rice, Autre
! catalyse: ./broken/participant.csv:2:14: organisation « ORG-9 » n'existe pas : vouliez-vous dire « ORG-1 » ?
! catalyse: organisation.csv : 2 lignes bonnes, lignes 2, 5
! catalyse: participant.csv : aucune ligne bonne
! catalyse: rien n'a été créé : « ./broken » a 2 problèmes
? 65
# Installed somewhere else than it was built for, it finds its French words and its sessions beside it.
$ mkdir -p put/bin put/share/catalyse/sample-sessions put/share/locale/fr/LC_MESSAGES && cp "$(command -v catalyse)" put/bin && cp -r broken put/share/catalyse/sample-sessions/essai && cp "$(dirname "$(readlink -f "$(command -v catalyse)")")/locale/fr/LC_MESSAGES/catalyse.mo" put/share/locale/fr/LC_MESSAGES
$ env -u CATALYSE_DATADIR put/bin/catalyse new ailleurs.catalyse --from essai 2>&1 | tail -1
| catalyse: rien n'a été créé : « essai » a 2 problèmes
