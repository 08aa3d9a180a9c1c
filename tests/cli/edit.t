$ catalyse new x.catalyse --from lisiere >/dev/null

# The new ref alone is on standard output.
$ ref=$(catalyse add x.catalyse organisation name='Les Serres du Cosson' kind=ACI dept=93) && echo "$ref" && catalyse list x.catalyse organisation --where ref=$ref --format csv | cut -d, -f1-4
| ORG-44
| ref,name,kind,legal_form
| ORG-44,Les Serres du Cosson,ACI,
$ catalyse add x.catalyse participant first_name=Ana last_name=Orme org='Les Serres du Cosson'
| P-31
$ catalyse set x.catalyse participant 'Ana Orme' email=ana@example.org function=Directrice
$ catalyse list x.catalyse participant --where last_name=Orme --format csv | cut -d, -f2,3,9,10
| first_name,last_name,function,email
| Ana,Orme,Directrice,ana@example.org
$ catalyse set x.catalyse participant 'Ana Orme' email=
$ catalyse list x.catalyse participant --where last_name=Orme --where email= --format csv | cut -d, -f2,3
| first_name,last_name
| Ana,Orme

# Undone by name, one step each; redone.
$ catalyse history x.catalyse --limit 3
| 01/12/2026 09:00  Camille Ferrand  edited Participant Ana Orme
| 01/12/2026 09:00  Camille Ferrand  edited Participant Ana Orme
| 01/12/2026 09:00  Camille Ferrand  added Participant Ana Orme
| There is more before that: give a larger --limit.
$ catalyse undo x.catalyse
| taken back: edited Participant Ana Orme
$ catalyse undo x.catalyse
| taken back: edited Participant Ana Orme
$ catalyse undo x.catalyse
| taken back: added Participant Ana Orme
$ catalyse list x.catalyse participant --where last_name=Orme --format csv | tail -n +2
$ catalyse redo x.catalyse
| done again: added Participant Ana Orme
$ catalyse list x.catalyse participant --where last_name=Orme --format csv | cut -d, -f2,3 | tail -n +2
| Ana,Orme
$ catalyse history x.catalyse --limit 4
| 01/12/2026 09:00  Camille Ferrand  redone: added Participant Ana Orme
| 01/12/2026 09:00  Camille Ferrand  undone: added Participant Ana Orme
| 01/12/2026 09:00  Camille Ferrand  undone: edited Participant Ana Orme
| 01/12/2026 09:00  Camille Ferrand  undone: edited Participant Ana Orme
| There is more before that: give a larger --limit.

# Refused, and nothing is changed.
$ catalyse dump --data x.catalyse >before.json
$ catalyse add x.catalyse organisation name=
! catalyse: Name: this cannot stay empty
? 65
$ catalyse add x.catalyse organisation kind=ACI
! catalyse: Name: this cannot stay empty
? 65
$ catalyse add x.catalyse organisation 'Les Serres'
! catalyse: 'Les Serres' is not FIELD=VALUE: see 'catalyse add --help organisation'
? 64
$ catalyse add x.catalyse organisation nam=x
! catalyse: Organisation has no field 'nam'; did you mean 'name'?
? 64
$ catalyse add x.catalyse organisation name=x kind=XYZ
! catalyse: Kind: 'XYZ' is none of: Work-integration workshop, Intermediary association, Work-integration enterprise, Work-integration temp agency, Self-employment work-integration enterprise, Employers' group for integration and qualification, Adapted enterprise, Adapted temp agency, Neighbourhood company, Public-utility foundation, Sheltered foundation, Corporate foundation, Endowment fund, Corporate patron, Local authority, Network, umbrella body, inter-network, Adviser, facilitator, Other
? 65
$ catalyse add x.catalyse organisation name=x kind=ACI ref=ORG-01
! catalyse: Organisation: there is a 'ORG-01' already
? 65
$ catalyse add x.catalyse participant first_name=A last_name=B org=nobody
! catalyse: Organisation: there is no 'nobody'
? 66
$ catalyse set x.catalyse organisation ORG-999 name=x
! catalyse: Organisation: there is no 'ORG-999'; did you mean 'ORG-19'?
? 66
$ catalyse set x.catalyse commitment CMT-01 state=nowhere
! catalyse: State: 'nowhere' is none of: proposed, agreed, signed, kept, partly kept, lapsed, taken back
? 65
$ catalyse rm x.catalyse organisation ORG-01
! catalyse: cannot do without it: Participants, 1 (Héloïse Amberlin)
! catalyse: Les Établis de Brémeure · Pool resources: its event is minuted, nothing of it is deleted any more
? 65
$ catalyse rm x.catalyse organisation nobody
! catalyse: Organisation: there is no 'nobody'
? 66
$ catalyse dump --data x.catalyse | cmp - before.json

# What goes with a row is said; without a terminal it takes --yes.
$ catalyse rm x.catalyse theme REM
! catalyse: cannot do without it: Subgroups, 1 (Reuse and mobility)
! catalyse: other rows refer to it and cannot do without it
? 65
$ catalyse rm x.catalyse subgroup SG-REM
! catalyse: cannot do without it: Projects, 1 (The Rolling Loop)
! catalyse: other rows refer to it and cannot do without it
? 65
$ catalyse rm x.catalyse expression_of_interest EOI-24
| goes with it: Ranked themes, 3 (Studio Parleciel · Communication and visibility · 1…)
| goes with it: Territories of answers, 2 (Studio Parleciel · 75…)
| goes with it: Jurors' marks, 15 (Nadège Pourvielle · Fit with the theme…)
! catalyse: nothing was changed: add --yes to do it without being asked
? 64
$ catalyse rm --yes x.catalyse expression_of_interest EOI-24
| goes with it: Ranked themes, 3 (Studio Parleciel · Communication and visibility · 1…)
| goes with it: Territories of answers, 2 (Studio Parleciel · 75…)
| goes with it: Jurors' marks, 15 (Nadège Pourvielle · Fit with the theme…)
| removed: EOI-24 Studio Parleciel; 'catalyse undo x.catalyse' brings it back
$ catalyse list x.catalyse interest_rank --where expression=EOI-24 --format csv | wc -l
| 0
! catalyse: --where: Expression of interest: there is no 'EOI-24'; did you mean 'EOI-14'?
$ catalyse undo x.catalyse
| taken back: deleted Expression of interest Studio Parleciel
$ catalyse list x.catalyse interest_rank --where expression=EOI-24 --format csv | wc -l
| 4
$ catalyse rm --yes x.catalyse participant 'Ana Orme'
| removed: P-31 Ana Orme; 'catalyse undo x.catalyse' brings it back
$ catalyse undo x.catalyse
| taken back: deleted Participant Ana Orme

= LANGUAGE=fr
$ catalyse add x.catalyse organisation name=x kind=XYZ
! catalyse: Type : « XYZ » n'est pas dans la liste : Atelier et chantier d'insertion, Association intermédiaire, Entreprise d'insertion, Entreprise de travail temporaire d'insertion, Entreprise d'insertion par le travail indépendant, Groupement d'employeurs pour l'insertion et la qualification, Entreprise adaptée, Entreprise adaptée de travail temporaire, Régie de quartier ou de territoire, Fondation reconnue d'utilité publique, Fondation abritée (sous égide), Fondation d'entreprise, Fonds de dotation, Entreprise mécène, Collectivité, Réseau, tête de réseau, inter-réseau, Accompagnateur·rice, facilitateur·rice, Autre
? 65
$ catalyse add x.catalyse organisation 'Les Serres'
! catalyse: « Les Serres » n'est pas de la forme CHAMP=VALEUR : voyez « catalyse add --help organisation »
? 64
$ catalyse set x.catalyse organisation ORG-999 name=x
! catalyse: Structure : « ORG-999 » n'existe pas ; vouliez-vous dire « ORG-19 » ?
? 66
$ catalyse rm x.catalyse organisation ORG-01
! catalyse: ne peuvent s'en passer : Personnes, 1 (Héloïse Amberlin)
! catalyse: Les Établis de Brémeure · Faire avec (mutualiser) : le compte rendu est clos, plus rien ne s'efface
? 65
$ catalyse rm x.catalyse subgroup SG-REM
! catalyse: ne peuvent s'en passer : Projets, 1 (La Boucle roulante)
! catalyse: d'autres lignes s'y réfèrent et ne peuvent s'en passer
? 65
$ catalyse history x.catalyse --limit 2
| 01/12/2026 09:00  Camille Ferrand  annulé · suppression · Personne · Ana Orme
| 01/12/2026 09:00  Camille Ferrand  suppression · Personne · Ana Orme (annulé)
| Il y en a d'autres avant : donnez un --limit plus grand.
$ catalyse undo x.catalyse
| annulé : ajout · Personne · Ana Orme
$ catalyse redo x.catalyse
| refait : ajout · Personne · Ana Orme

# Nothing to take back.
$ catalyse new neuf.catalyse >/dev/null
$ catalyse undo neuf.catalyse
! catalyse: il n'y a rien à annuler
? 64
$ catalyse redo neuf.catalyse
! catalyse: il n'y a rien à rétablir
? 64

# What was voted on or decided is not rewritten; another version is written instead.
$ catalyse set x.catalyse proposal_version PV-2 'text_fr=Autre chose.'
! catalyse: c'est décidé : dites d'abord qu'elle est revue, ou proposez-en une autre
? 65
$ catalyse add x.catalyse vote proposal_version=PV-5 kind=accord value=3
| V-154
$ catalyse set x.catalyse proposal_version PV-5 'text_fr=Autre chose.'
! catalyse: des votes portent sur cette version : écrivez-en une autre, et revotez
? 65
$ catalyse rm x.catalyse proposal_version PV-5 --yes
! catalyse: des votes portent sur cette version : écrivez-en une autre, et revotez
? 65
$ catalyse rm x.catalyse proposal_version PV-2 --yes
! catalyse: c'est décidé : dites d'abord qu'elle est revue, ou proposez-en une autre
? 65
