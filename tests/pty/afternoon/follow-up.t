# Six months after the afternoon, held on the 1st of December in this telling: from J+2 to the review at J+180, one
# group goes from its project to a signed consortium. What the guide asks for is done with the keys it names.

run set FILE event EV-4 date=2026-12-01
at 2026-12-03 09:00
face
keys C-x v F6
see N3 pré-consortium
see 3 conditions avant N4

# J+2: thanks and photos. G leads to the calendar of the follow-up, y says that it is done.
see Suivi, J+2 : Merci et photos
keys G
see [Bilan]
focus J+2
keys y
see ✓ Merci et photos
none Suivi, J+2

# J+15: twenty minutes on the phone with each convenor, five questions, one page a group.
at 2026-12-16 10:00
see Suivi, J+15 : Appel aux référent·es de groupe
keys Down Down
focus J+15
keys Enter
see [Appels]
focus Alimentation durable
keys i
see Appel, question 1 sur 5
lines
|Trente bocaux vendus à la fête de la commune
|La chambre froide arrive en retard
|Le conseil de la Conserverie hésite
|Un modèle de délibération, de l'avocate
|Le budget relu ensemble, le 15 janvier
see l'appel est noté
see Suivi, J+15
keys n
focus Communication et visibilité
keys i
see question 1 sur 5
lines
|Une date est prise
|
|
|
|
keys n
focus Insertion professionnelle des femmes
keys i
see question 1 sur 5
lines
|Six stagiaires reçues
|
|
|
|
keys n
focus Passerelles vers les employeurs
keys i
see question 1 sur 5
lines
|Le déjeuner a eu lieu
|
|
|
|
keys n
focus Réemploi et mobilité
keys i
see question 1 sur 5
lines
|Deux tournées par semaine
|
|
|
|
none Suivi, J+15

# J+30: the meeting of the group, with its run of show; what was promised is kept, postponed, said again.
at 2026-12-28 14:00
keys BackTab
see [Groupes et consortiums]
keys a
see réunion de sous-groupe
keys Enter
type 31/12 9:30
keys Enter
see la réunion a son déroulé
at 2026-12-31 09:30
see c'est
keys n
see ● Météo et actions tenues
keys Tab Tab Tab Tab Tab
see [Engagements
keys Down
focus Épicerie Mobile
keys y
see Tenu : qu'est-ce qui le montre ?
type le camion est là chaque mardi, fiche signée
keys Enter
see tenus : 3
keys Home Down Down
focus Conserverie
keys D
see Nouvelle date, virgule, motif
type 31/10/2027, la chambre froide arrive en retard
keys Enter
see reporté
at 2026-12-31 09:41
keys C-x n
settle
at 2026-12-31 10:00
keys C-x n
settle
at 2026-12-31 10:31
keys C-x n
settle
at 2026-12-31 11:02
keys C-x n
settle
at 2026-12-31 11:16
keys C-x n
settle
at 2026-12-31 11:26
keys C-x n
settle
at 2026-12-31 11:31
keys F
see présent
keys i
type feuille d'émargement au dossier
keys Enter
see tout est réglé : H clôt
keys Esc

# J+60 and J+90: a fund advises, then all consortia meet. What was held is ticked on the calendar of the follow-up.
at 2027-01-30 09:00
see Suivi, J+60 : Codéveloppement
keys G
see [Bilan]
keys Home Down Down Down Down
focus J+60
keys y
none Suivi, J+60
at 2027-03-01 09:00
see Suivi, J+90 : Comité inter-consortiums
keys Down y
see ✓ Comité
none Suivi, J+90

# J+120: what to ask the lawyer follows from seven questions; nothing is advised.
at 2027-03-31 09:00
see Suivi, J+120 : Rendez-vous de structuration
keys Down
focus J+120
keys y
none Suivi, J+120
keys C-x v
keys BackTab BackTab BackTab BackTab
see [Structuration]
keys Space
see Convention de consortium
see jamais un choix conseillé

# April: what was asked of each board comes back. A gate leads to where it is met.
at 2027-04-24 09:00
run set FILE money_flow MF-2 authorised_in_writing=1 state=authorised
run set FILE money_flow MF-3 authorised_in_writing=1 state=authorised
run set FILE money_flow MF-4 authorised_in_writing=1 state=authorised
run add FILE checklist_answer subgroup=SG-ALI question=Q3.4 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q3.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q4.2 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q4.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q5.3 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q5.4 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q5.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q6.2 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q6.3 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q6.4 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q6.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q7.3 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q7.4 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q7.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q8.2 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q8.4 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q9.2 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q9.5 round=2 state=agreed
run add FILE checklist_answer subgroup=SG-ALI question=Q9.6 round=2 state=agreed
keys BackTab BackTab BackTab BackTab BackTab BackTab
see [Groupes et consortiums]
keys Enter
focus Convention signée
keys Down Down Down
focus Délibérations jointes : 2 sur 4
keys Enter
see Délibération signée de quel conseil ?
focus Cuisine Tournesolle
keys Enter
see La délibération est signée
type 20/4, classeur bleu
keys Enter
see noté : signé le 20/04/2027
see Délibérations jointes : 3 sur 4
keys Enter
see Délibération signée de quel conseil ?
focus Conserverie
keys Enter
see La délibération est signée
keys Enter
see Délibérations jointes : 4 sur 4
none N4 consortium

# The agreement is signed: the last gate of N4.
at 2027-05-14 18:00
keys Up Up Up
focus Convention signée
keys Enter
see La convention est signée
type 12/5, convention-du-champ-au-bocal.pdf
keys Enter
see Le projet est « chiffré » : où en est-il ?
keys Down
focus financé
keys Enter
none Le projet est
see Alimentation durable — N4 consortium conventionné
run list FILE consortium --where signed_on=2027-05-12 --format csv
says CONS-1
says signed
run list FILE document --where date=2027-04-20 --format csv
says classeur bleu
run list FILE project --where ref=PRJ-2 --format csv
says funded
keys Esc
see N4 consortium
run report FILE consortium --group SG-ALI --audience group
says N4 signed consortium
says Épicerie Mobile Garanelle
says signed

# J+180: the review, told in four steps; it stands in its document, for the group and not for the funds.
at 2027-06-02 10:00
see Suivi, J+180 : Bilan de coopération
keys G
see [Bilan]
keys Home Down Down Down Down Down Down Down Down Down
focus Alimentation durable
keys i
see Bilan, étape 1 sur 4
lines
|Six cents bocaux, douze cantines, quatre conseils convaincus
|Fierté de la signature, fatigue de février
|Seul, personne n'aurait tenu la chambre froide
|On continue ; la comptabilité passe à la Conserverie
|30/5
see le bilan est noté
see Alimentation durable — a eu lieu
run report FILE review --group SG-ALI --audience group
says Six cents bocaux, douze cantines
says la comptabilité passe à la Conserverie
says Review of 30/05/2027
says N4 signed consortium
run report FILE review --group SG-ALI --audience funds
tacit fatigue de février
run report FILE dashboard --audience organisers
says N4 signed consortium
run list FILE meeting --where kind=review --format csv
says held
