# Two copies of a programme, worked on apart, become one again.
$ catalyse new mine.catalyse --from lisiere >/dev/null
$ cp mine.catalyse theirs.catalyse
$ catalyse add mine.catalyse participant first_name=Zoé last_name=Ici org=ORG-01 programme_role=voice state=registered
| P-31
$ catalyse add theirs.catalyse participant first_name=Ana last_name=Là org=ORG-01 programme_role=voice state=registered
| P-31
$ CATALYSE_NOW=2026-12-02T09:00:00 catalyse set theirs.catalyse organisation ORG-02 note=appelée
$ catalyse merge mine.catalyse theirs.catalyse --dry-run
| would be changed: Organisation ORG-02 Potagers de la Sauldrine
| would be added: Participant P-31-2 Ana Là
| would be: 1 added, 1 changed, 1862 as they were, 0 kept as here
! catalyse: Participant P-31 is P-31-2 here: that ref is another's
$ catalyse merge mine.catalyse theirs.catalyse
| 1 added, 1 changed, 1862 as they were, 0 kept as here
! catalyse: Participant P-31 is P-31-2 here: that ref is another's
$ catalyse list mine.catalyse participant --where last_name=Là --format csv | cut -d, -f2-4
| first_name,last_name,org
| Ana,Là,ORG-01
$ catalyse merge mine.catalyse theirs.catalyse
| 0 added, 0 changed, 1864 as they were, 0 kept as here
$ catalyse undo mine.catalyse
| taken back: took in another copy
$ catalyse dump --data theirs.catalyse | catalyse merge mine.catalyse -
| 1 added, 1 changed, 1862 as they were, 0 kept as here
! catalyse: Participant P-31 is P-31-2 here: that ref is another's
$ catalyse new other.catalyse --from rencontres >/dev/null
$ catalyse merge mine.catalyse other.catalyse
! catalyse: this is no copy of this programme but another one
? 65
$ catalyse merge mine.catalyse missing.catalyse
! catalyse: 'missing.catalyse' does not exist; make a programme with 'catalyse new missing.catalyse'
? 66
= LANGUAGE=fr
$ catalyse undo mine.catalyse
| annulé : autre copie reprise
$ catalyse merge mine.catalyse theirs.catalyse
| lignes ajoutées 1, changées 1, inchangées 1862, gardées comme ici 0
! catalyse: Personne P-31 devient ici P-31-2 : cette référence est déjà prise
