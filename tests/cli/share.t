$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse share x.catalyse copy.catalyse
! catalyse: say whom the copy is for: --for network group funds
? 64
$ catalyse share x.catalyse --for network network.catalyse
| taken out of Organisations: Permanent staff (FTE) 24, Pathway posts (people) 24, Eligible for mécénat 24, What is missing 3, State 31
| taken out of Programmes: Smallest group 1, Largest group 1, Budget and flows in use 1, Structuring in use 1, Self-diagnosis in use 1, State 1
| taken out of Stages: State 5
| taken out of Themes: State 7
| taken out of Fund profiles: Grants a year 8, Smallest grant 8, Largest grant 8, Longest support (years) 8, Covers running costs 8, Never funds 8, Onward grants allowed 8, What it expects, in plain words 8, The fund's private note 3
| taken out of Themes of funds: 17 rows
| taken out of Committee months: 17 rows
| taken out of Support other than money: 11 rows
| taken out of Expressions of interest: 24 rows
| taken out of Ranked themes: 69 rows
| taken out of Territories of answers: 37 rows
| taken out of Jurors' marks: 345 rows
| taken out of Subgroups: 5 rows
| taken out of Members of subgroups: 25 rows
| taken out of Participants: 30 rows
| taken out of Contacts: 72 rows
| taken out of Events: Place or link 7, Subgroup 2, State 7, Private note 1
| taken out of Run of show: Actual (min) 50, May give back (min) 6, May be dropped 50, Follows the block before 50, Method (French) 47, Method (English) 47, Materials (French) 9, Materials (English) 9, To capture (French) 46, To capture (English) 46, Led by 50, Started 50, Ended 50, State 50
| taken out of Attendance: 67 rows
| taken out of New links: 45 rows
| taken out of Wishes: 40 rows
| taken out of Contributions: 12 rows
| taken out of Questions to funds: 7 rows
| taken out of Preferred modalities: 21 rows
| taken out of Diagnosis entries: 10 rows
| taken out of Projects: 5 rows
| taken out of Canvas entries: 38 rows
| taken out of Deliverables: 10 rows
| taken out of RASCI: 60 rows
| taken out of Budget lines: 15 rows
| taken out of Indicators: 4 rows
| taken out of Risks: 8 rows
| taken out of Consortia: 1 row
| taken out of Memberships: 4 rows
| taken out of Role assignments: 19 rows
| taken out of Documents: 12 rows
| taken out of Commitments: 13 rows
| taken out of Evidence: 5 rows
| taken out of Money flows: 7 rows
| taken out of Checklist answers: 115 rows
| taken out of Meetings: 13 rows
| taken out of People at meetings: 51 rows
| taken out of Decisions: 5 rows
| taken out of Versions of proposals: 6 rows
| taken out of Objections and concerns: 4 rows
| taken out of Votes: 8 rows
| taken out of Funder meetings: 10 rows
| taken out of Blockers: 12 rows
| taken out of Next steps: 5 rows
| taken out of Changes of state: 9 rows
| 410 rows kept, without history: network.catalyse
$ catalyse share x.catalyse --for funds funds.catalyse
| taken out of Organisations: Eligible for mécénat 24, What is missing 3
| taken out of Programmes: Smallest group 1, Largest group 1, Budget and flows in use 1, Structuring in use 1, Self-diagnosis in use 1
| taken out of Fund profiles: The fund's private note 3
| taken out of Expressions of interest: 7 rows, Received on 17, Known from 17, Contact person 16, Seeks for itself 17, Ready to be the lead 17, Days a month 17, Board told 17, Board on 2, Current patrons 5, Comes on the day 17, Reason code 2, Reason (mine) 2, Reason that can be said 2, Offer made 2
| taken out of Ranked themes: 18 rows
| taken out of Territories of answers: 8 rows
| taken out of Jurors' marks: 345 rows
| taken out of Subgroups: The group agrees to show its stage 5
| taken out of Members of subgroups: Reason (mine) 1
| taken out of Participants: 2 rows, E-mail 28, May commit the organisation 28, Agrees to be on the shared list 28, Agreed on 28, Erase after 28
| taken out of Contacts: 72 rows
| taken out of Events: Private note 1
| taken out of Run of show: Actual (min) 50, May give back (min) 6, May be dropped 50, Follows the block before 50, Method (French) 47, Method (English) 47, Materials (French) 9, Materials (English) 9, To capture (French) 46, To capture (English) 46, Started 50, Ended 50
| taken out of Attendance: 4 rows, Arrived at 59, Left at 1, Known from 63
| taken out of New links: 45 rows
| taken out of Wishes: 1 row, Said by 33, Anonymous 39, Known from 39
| taken out of Diagnosis entries: Known from 10
| taken out of Projects: Own funds 5, Secured elsewhere 5
| taken out of Canvas entries: Known from 38
| taken out of Budget lines: 15 rows
| taken out of Risks: 8 rows
| taken out of Consortia: Legal option looked at 1, Money flow model 1
| taken out of Memberships: Has a vote 4, Share of overheads (basis points) 4
| taken out of Role assignments: Mandate 5, May speak 19, May sign 19, May receive money 19, May pass money on 19, May report 19
| taken out of Documents: 6 rows, Subgroup 5, Organisation 4, File 6, Version 5
| taken out of Evidence: Document 1
| taken out of Money flows: 7 rows
| taken out of Checklist answers: Confidence, mean 1 to 5 44, Spread 44, Known from 115
| taken out of Meetings: Minutes 12
| taken out of Decisions: 1 row
| taken out of Versions of proposals: 1 row
| taken out of Objections and concerns: 4 rows
| taken out of Votes: 8 rows
| taken out of Funder meetings: Outcome 10, Amount agreed 1, Main blocker 8, Feedback 10, Next step 10, Next step due 10, The fund's private note 2, State 10
| taken out of Blockers: 12 rows
| taken out of Next steps: From the decision 1
| taken out of Changes of state: 9 rows
| 1130 rows kept, without history: funds.catalyse
$ catalyse check funds.catalyse | head -1
| 35 organisations, 28 people, 7 themes, 17 expressions of interest, 5 subgroups, 13 commitments
$ catalyse history funds.catalyse
| 01/12/2026 09:00    loaded a whole programme
$ catalyse undo funds.catalyse
! catalyse: there is nothing to undo
? 64
$ catalyse list funds.catalyse participant --where 'email!=' --format csv | tail -n +2
$ catalyse share x.catalyse --for funds --fund nobody other.catalyse
! catalyse: Organisation: there is no 'nobody'
? 66
$ catalyse share x.catalyse --for funds funds.catalyse
! catalyse: 'funds.catalyse' is there already: choose another name, or move it away
? 73
$ catalyse share x.catalyse --for everyone all.catalyse
! catalyse: '--for' is one of: network group funds; not 'everyone'
? 64

= LANGUAGE=fr
$ catalyse share x.catalyse --for group groupe.catalyse
| retiré de Organisations : Ce qui manque 3
| retiré de Programmes : Plus petit groupe 1, Plus grand groupe 1, Budget et flux utilisés 1, Structuration utilisée 1, Autodiagnostic utilisé 1
| retiré de Profils de fonds : Note privée du fonds 3
| retiré de Manifestations d'intérêt : 3 lignes, Reçue le 21, Connu par 21, Personne à contacter 19, Conseil informé 21, Conseil le 5, Mécènes actuels 5, Présence le jour J 21, Code du motif 3, Motif (pour moi) 3, Proposition faite 3
| retiré de Thèmes classés : 6 lignes
| retiré de Territoires des réponses : 2 lignes
| retiré de Notes des juré·es : 345 lignes
| retiré de Membres des sous-groupes : Motif (pour moi) 1
| retiré de Personnes : 2 lignes, Courriel 28, Accord pour la liste partagée 28, Accord donné le 28, À effacer après le 28
| retiré de Contacts : 72 lignes
| retiré de Événements : Note privée 1
| retiré de Déroulé : Réel (min) 50, Peut rendre (min) 6, Peut sauter 50, Suit le bloc précédent 50, Méthode (français) 47, Méthode (anglais) 47, Matériel (français) 9, Matériel (anglais) 9, À saisir (français) 46, À saisir (anglais) 46, Commencé 50, Terminé 50
| retiré de Présences : 4 lignes, Arrivée à 59, Départ à 1, Connu par 63
| retiré de Envies : 1 ligne, Dit par 33, Anonyme 39, Connu par 39
| retiré de Entrées de diagnostic : Connu par 10
| retiré de Entrées du canevas : Connu par 38
| retiré de Documents : Fichier 12
| retiré de Réponses à la check-list : Connu par 115
| retiré de Votes : 8 lignes
| retiré de Rencontres avec les fonds : Note privée du fonds 2
| retiré de Changements d'état : 9 lignes
| 1251 lignes gardées, sans historique : groupe.catalyse
$ catalyse share x.catalyse copie.catalyse
! catalyse: dites à qui est destinée la copie : --for network group funds
? 64
