$ catalyse new x.catalyse --from lisiere >/dev/null

# A table, for eyes.
$ catalyse list x.catalyse theme
| ref  Code  Name (French)                         Comes from              Dots at the webinar  State
| ALI  ALI   Alimentation durable                  wishes                                   38  retained
| COM  COM   Communication et visibilité           wishes                                   31  retained
| ENT  ENT   Passerelles vers les employeurs       convening organisation                   22  retained
| FEM  FEM   Insertion professionnelle des femmes  wishes                                   36  retained
| LOG  LOG   Logement et santé en parcours         wishes                                   14  parked
| NUM  NUM   Inclusion numérique des salarié·es    wishes                                   17  parked
| REM  REM   Réemploi et mobilité                  wishes                                   34  retained
$ catalyse list x.catalyse commitment --limit 3
| ref     Promised by  Type       Quantity  Unit    For the project  Valued at  From        To          State
| CMT-11  ORG-37       SKILLS           10  days    PRJ-1               €6,000  01/05/2026  31/07/2026  lapsed
| CMT-10  ORG-18       EQUIPMENT         2  items   PRJ-3               €3,600  22/06/2026  31/08/2026  kept
| CMT-08  ORG-19       PLACES           12  people  PRJ-4                   €0  15/09/2026  31/10/2026  kept

# Conditions: all must hold; accents and case aside with ~.
$ catalyse list x.catalyse organisation --where dept=93 --where kind=ACI --format csv | cut -d, -f1-4
| ref,name,kind,legal_form
| ORG-19,Elles Bâtissent Vérane,ACI,association
| ORG-01,Les Établis de Brémeure,ACI,association
$ catalyse list x.catalyse organisation --where name~ETABLIS --format csv | cut -d, -f1,2
| ref,name
| ORG-01,Les Établis de Brémeure
$ catalyse list x.catalyse participant --where org=ORG-01 --format csv | cut -d, -f1-3
| ref,first_name,last_name
| P-10,Héloïse,Amberlin
$ catalyse list x.catalyse participant --where 'email!=' --format csv | wc -l
| 31
$ catalyse list x.catalyse organisation --where 'perm_fte>20' --sort -perm_fte --limit 2 --format csv | cut -d, -f1,2
| ref,name
$ catalyse list x.catalyse organisation --where 'ref=ORG-01' --format jsonl | sed 's,"id":"[0-9]*","id":…,'
| {"id":…,"ref":"ORG-01","created_at":"2026-12-01T08:00:00.000Z","updated_at":"2026-12-01T08:00:00.000Z","author":"Camille Ferrand","name":"Les Établis de Brémeure","kind":"ACI","legal_form":"association","dept":"93","commune":"Brémeure","perm_fte":6.5,"parcours_positions":24,"activity_fr":"menuiserie de réemploi","activity_en":"reclaimed joinery","mecenat_eligible":"yes","state":"member"}

# Wrong conditions.
$ catalyse list x.catalyse organisation --where nam=x
! catalyse: 'organisation' has no field 'nam': did you mean 'name'?
? 64
$ catalyse list x.catalyse organisation --where zzzzzz=x
! catalyse: 'organisation' has no field 'zzzzzz': see 'catalyse list --help organisation'
? 64
$ catalyse list x.catalyse organisation --where name
! catalyse: 'name' is no condition: write FIELD=VALUE, or != < > ~ instead of =
? 64
$ catalyse list x.catalyse organisation --where kind=XYZ
! catalyse: --where: Kind: 'XYZ' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
? 65
$ catalyse list x.catalyse organisation --where annual_budget=lots
! catalyse: --where: Yearly budget: 'lots' is not a number with at most 2 decimals
? 65
$ catalyse list x.catalyse participant --where 'org>ORG-01'
! catalyse: --where: 'org' names a row: compare it with =, != or ~
? 64
$ catalyse list x.catalyse participant --where org=nobody
! catalyse: --where: Organisation: there is no 'nobody'
? 66
$ catalyse list x.catalyse organisation --sort nam
! catalyse: 'organisation' has no field 'nam': did you mean 'name'?
? 64
$ catalyse list x.catalyse organisation --limit 0
! catalyse: '--limit' is a number from 1, not '0'
? 64

# What an audience may not see is not shown, nor does it choose or sort.
$ catalyse list x.catalyse participant --audience funds --format csv --limit 2
| ref,first_name,last_name,org,programme_role,subgroup,subgroup_too,no_other_group,function,state
| P-10,Héloïse,Amberlin,ORG-01,voice,SG-REM,,,directrice,present
| P-02,Issa,Bellemonde,ORG-24,voice,SG-COM,,,chargé de production,present
$ catalyse list x.catalyse participant --audience funds --where email~a
! catalyse: the field 'email' is not for this audience
? 64
$ catalyse list x.catalyse participant --audience public --sort last_name
! catalyse: the field 'last_name' is not for this audience
? 64
$ catalyse list x.catalyse participant --audience public --format csv
| ref

# Every row of every entity is valid JSON, under every audience.
$ for a in me organisers group funds public; do catalyse list x.catalyse organisation --audience $a --format json >$a.json && echo ok; done
| ok
| ok
| ok
| ok
| ok

= LANGUAGE=fr
$ catalyse list x.catalyse theme --limit 3
| ref  Code  Nom (français)                   Vient de            Gommettes  État
| ALI  ALI   Alimentation durable             envies                     38  retenu
| COM  COM   Communication et visibilité      envies                     31  retenu
| ENT  ENT   Passerelles vers les employeurs  structure porteuse         22  retenu
$ catalyse list x.catalyse organisation --where nam=x
! catalyse: « organisation » n'a pas de champ « nam » : vouliez-vous dire « name » ?
? 64
$ catalyse list x.catalyse organisation --where kind=XYZ
! catalyse: --where: Type : « XYZ » n'est pas dans la liste : Atelier et chantier d'insertion, Association intermédiaire, Entreprise d'insertion, Entreprise de travail temporaire d'insertion, Entreprise d'insertion par le travail indépendant, Groupement d'employeurs pour l'insertion et la qualification, Entreprise adaptée, Entreprise adaptée de travail temporaire, Régie de quartier ou de territoire, Fondation reconnue d'utilité publique, Fondation abritée (sous égide), Fondation d'entreprise, Fonds de dotation, Entreprise mécène, Collectivité, Réseau, tête de réseau, inter-réseau, Accompagnateur·rice, facilitateur·rice, Autre
? 65
$ catalyse list x.catalyse organisation --limit zéro
! catalyse: « --limit » est un nombre à partir de 1, et non « zéro »
? 64
