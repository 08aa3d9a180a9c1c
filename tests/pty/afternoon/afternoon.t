# The afternoon of co-construction, 13:30 to 17:30: 30 people, five tables, one facilitator at the keyboard, the
# room screen beside. What is typed is what is said; what the screen calls saved is in the file, whatever happens.

at 13:15
face
beside
room Lisière 2026
keys F5 Tab
see [Déroulé]
keys a
type Après-midi du réseau
keys Enter Enter Enter
type 1/12/2026
keys Enter
type 13:30
keys Enter
type 17:30
keys C-s
see Après-midi du réseau
keys w Enter
see Accueil café

# Who sits where in the cross-introductions: five tables, four rounds.
keys Tab Tab Tab
see [Rencontres
keys V
see Combien de tables
keys Enter
see Prévu : aucun changement à annoncer
keys BackTab BackTab BackTab
see [Déroulé]

at 13:30
keys n
see ● Accueil café
see [Déroulé]

# Welcome: the names as people come in; two do not come, one nobody expected.
keys Enter
see [Accueil ●
keys /
lines
|Harcourdin
|Bellemonde
|Tressivart
|Lindrassy
|Vasquelle
|Oudremont
|Taillefosse
|Guirelaz
|Amberlin
|Roquelane
|Cardoville
|Dubrovaux
|Sentierre
|Feuilleraie
|Nyvernoy
|Brochelle
|Malverade
|Kerbastide
|Escambrelle
|Chantorel
|Mistrelan
|Vanderoche
|Lormeraie
|Saintavrel
|Pourvielle
|Tauziède
|Corvandre
|Escarmel
|!Palazeau
|!Oltremont
see Bachir Oltremont : absent·e — ici : 28 sur 30
type Zoé Zèbre @pota
keys Enter
see Zoé Zèbre, ajout fait — ici : 29 sur 31
keys Esc
run list FILE attendance --where event=EV-8 --format jsonl
count 31
budget 150

# The coach is late: twelve minutes over, found again in three keys, with the reason.
keys g4
at 13:57
see 12 min de retard. c : plans de rattrapage
keys c
type le car avait douze minutes de retard
keys Enter
budget 3
see Fin maintenant attendue à 17:30
keys C-x n
see Maintenant : Ouverture
keys G G
see [Déroulé]
focus ● Ouverture
keys s
see Salle : consigne
room Ouverture, cadre, trois

# Four rounds at the tables; the room is told to change by itself, then sees what it saw.
at 14:07
keys C-x n
see Maintenant : Rencontres
keys C-x e Enter
see Salle : horloge et bloc
room jusqu'à 14:32
at 14:13:15
see Tour terminé : la salle voit « Changez de table »
room Changez de table
at 14:14:20
room jusqu'à 14:32
none « Changez de table »

# What was agreed with the funds; wishes as they are said, and still typing when the power fails.
at 14:32
keys C-x n
see Maintenant : Regards croisés
# Who asks to speak, masked as the screen is: noted, and the next one.
keys T
see Demande la parole
lines
|Kerbastide
|Bellemonde
see ensuite       Issa Bellemonde
keys Esc n
see parle         Issa
keys Esc e
lines
|Un camion partagé le mardi #rem @établis
|Une cuisine ouverte le soir #ali
|Dire nos métiers sans sigles #com
|Des horaires de crèche pour les chantiers #fem
|Un même livret d'accueil pour les salariés #ent
|Prêter nos salles de réunion
|Un glossaire commun avec les fonds #com
|Des bocaux vendus dans les mairies #ali
|Une flotte de vélos-cargos le matin #rem
|Un café des conjoints le samedi #fem
|Deux semaines d'essai payées #ent
|Un répondeur pour les urgences de remplacement
|Des invendus de scierie pour nos ateliers #rem
|Un stand tournant sur les marchés #ali
|Un film de deux minutes par métier #com
|Un permis de conduire accéléré #ent
|Une navette pour les horaires décalés #rem
|Une halte pour les aidantes #fem
|Un jardin derrière la gare #ali
|Répondre à deux au même marché #ent
see 1 envie ajoutée
type Une idée que la panne
see Une idée que la panne
kill
room Tous ensemble
saved
at 14:35
room jusqu'à
face
see ● Regards croisés
keys e
see voici ce qui était tapé
lines
| a coupée en deux
see 1 envie ajoutée
keys Esc Tab Tab
see [Envies ●]
keys e
paste
|Une charte des stages courts #ent
|Des tabliers cousus par nos ateliers #fem
|Une radio des quartiers #com
|Un compost pour trois cuisines #ali
|Des batteries réparées ensemble #rem
|Un carnet des gestes appris
|Une bourse aux outils #rem
|Un repas des fonds dans nos cuisines #ali
|Un parrainage entre encadrants
|Une carte des horaires de bus #ent
|Un accueil des enfants le mercredi #fem
|Un relais colis tenu par nos équipes #rem
|Une fête des métiers en juin #com
|Un verger à replanter #ali
|Des clauses sociales lues à plusieurs #ent
|Un fonds de secours pour les pannes
|Une garde-robe pour les entretiens #fem
|Un bulletin commun, deux pages #com
|Un atelier de calcul des coûts
see 19 envies ajoutées
budget 150
# Taken back and done again: one step.
keys Esc u
settle
run list FILE wish --where event=EV-8 --format jsonl
count 21
keys C-r
settle
run list FILE wish --where event=EV-8 --format jsonl
count 40
saved

# First vote: dots on the wishes, hands counted row after row.
keys Up Up Up Up Up Up Up Up Up
keys v Enter
see vote en cours
type 12
keys Enter
type 9
keys Enter
type 4
keys Enter
type 15
keys Enter
type 7
keys Enter
see 47 points
keys s
see Salle : vote
room Envies
keys t
see clos
keys Esc
see [Envies ●]

# The needs as the tables see them: five sheets, typed back from paper while the tables work on.
at 14:44
keys C-x n
see Maintenant : Diagnostic
keys G
see [Diagnostic ●]
see Alimentation durable
keys w Home
see feuille papier
keys a
lines
|trente repas par jour manquent aux chantiers du nord
|
|un tiers des bocaux reste en réserve (inventaire, 2026)
|
|« on mange froid, toute l'année »
|
|aucune cuisine ouverte après seize heures
see noté
keys PgDn
see Communication
lines
|six habitants sur dix ne savent pas ce que nous faisons
|
|le mot insertion fait fuir deux clients sur cinq (sondage, 2026)
|
|« on croit que vous distribuez des aides »
|
|chaque structure écrit seule ses annonces
see noté
keys PgDn Tab Tab Tab
see Insertion
lines
|quarante mères seules attendent une place
|
|la crèche ouvre à huit heures, le chantier à sept (relevé, 2026)
|
|« je pars avant que ma fille se lève »
|
|aucun mode de garde avant sept heures
see noté
keys PgDn
see Passerelles
lines
|soixante sorties par an sans stage avant
|
|une entreprise sur trois rappelle (suivi, 2026)
|
|« ils demandent un permis avant un prénom »
|
|les conventions changent d'une agence à l'autre
see noté
keys PgDn Tab Tab Tab
see Réemploi
lines
|quatre dépôts à moitié vides
|
|trois camions font la même route le mardi (carnets, 2025)
|
|« on se croise au rond-point »
|
|les assurances ne couvrent pas le prêt
see noté
keys Esc
none ›
settle
saved

# The break, then the projects, typed back in the order of the sheet.
at 15:24
keys C-x n
see Maintenant : Pause
at 15:35
keys C-x n
see Maintenant : Co-construction
keys G
see [Projet ●]
keys Home
see Alimentation
keys a
lines
|La cuisine du jeudi soir
|
|trente repas par semaine, puis cent
see noté
keys PgDn BackTab BackTab BackTab BackTab BackTab BackTab
see Communication
lines
|Les mots des métiers
|
|un film et un glossaire par structure
see noté
keys PgDn Tab
see Insertion
lines
|La halte de six heures
|
|une garde avant les chantiers
see noté
keys PgDn BackTab BackTab BackTab BackTab BackTab
see Passerelles
lines
|Les deux premières semaines
|
|un même accueil dans dix entreprises
see noté
keys PgDn Tab Tab Tab Tab
see Réemploi
lines
|Le camion du mardi
|
|une tournée pour quatre dépôts
see noté
keys Esc
none ›
settle
saved

at 16:25
keys C-x n
see Maintenant : Galerie
at 16:50
keys C-x n
see Maintenant : Check-list
keys G
see [Check-list ●]
keys w Home Down a
see Alimentation
lines
|00132 loger le repas, pas la recette
|01221 tout est dit sur les quatre lieux
|00033 un mandat d'un an, relu au printemps
|02211 décider par consentement, deux nuits pour l'argent
|00222 un chef de file pour signer, un autre pour animer
|10221 dix jours par mois, comptés
|00303 le budget à trois mains
|01131 des dons seulement aux éligibles
|00042 les fonds écoutent au premier tour
|02022 un fichier, une personne, une date
|00123 trois indicateurs, pas un de plus
|00015 on se revoit le 12 janvier
see noté
keys Esc x Home Down a
see Communication
lines
|01221 loger le repas, pas la recette (table 2)
|00033 tout est dit sur les quatre lieux (table 2)
|02211 un mandat d'un an, relu au printemps (table 2)
|00222 décider par consentement, deux nuits pour l'argent (table 2)
|10221 un chef de file pour signer, un autre pour animer (table 2)
|00303 dix jours par mois, comptés (table 2)
|01131 le budget à trois mains (table 2)
|00042 des dons seulement aux éligibles (table 2)
|02022 les fonds écoutent au premier tour (table 2)
|00123 un fichier, une personne, une date (table 2)
|00015 trois indicateurs, pas un de plus (table 2)
|00132 on se revoit le 12 janvier (table 2)
see noté
keys Esc x Home Down a
see Insertion
lines
|00033 loger le repas, pas la recette (table 3)
|02211 tout est dit sur les quatre lieux (table 3)
|00222 un mandat d'un an, relu au printemps (table 3)
|10221 décider par consentement, deux nuits pour l'argent (table 3)
|00303 un chef de file pour signer, un autre pour animer (table 3)
|01131 dix jours par mois, comptés (table 3)
|00042 le budget à trois mains (table 3)
|02022 des dons seulement aux éligibles (table 3)
|00123 les fonds écoutent au premier tour (table 3)
|00015 un fichier, une personne, une date (table 3)
|00132 trois indicateurs, pas un de plus (table 3)
|01221 on se revoit le 12 janvier (table 3)
see noté
keys Esc x Home Down a
see Passerelles
lines
|02211 loger le repas, pas la recette (table 4)
|00222 tout est dit sur les quatre lieux (table 4)
|10221 un mandat d'un an, relu au printemps (table 4)
|00303 décider par consentement, deux nuits pour l'argent (table 4)
|01131 un chef de file pour signer, un autre pour animer (table 4)
|00042 dix jours par mois, comptés (table 4)
|02022 le budget à trois mains (table 4)
|00123 des dons seulement aux éligibles (table 4)
|00015 les fonds écoutent au premier tour (table 4)
|00132 un fichier, une personne, une date (table 4)
|01221 trois indicateurs, pas un de plus (table 4)
|00033 on se revoit le 12 janvier (table 4)
see noté
keys Esc x Home Down a
see Réemploi
lines
|00222 loger le repas, pas la recette (table 5)
|10221 tout est dit sur les quatre lieux (table 5)
|00303 un mandat d'un an, relu au printemps (table 5)
|01131 décider par consentement, deux nuits pour l'argent (table 5)
|00042 un chef de file pour signer, un autre pour animer (table 5)
|02022 dix jours par mois, comptés (table 5)
|00123 le budget à trois mains (table 5)
|00015 des dons seulement aux éligibles (table 5)
|00132 les fonds écoutent au premier tour (table 5)
|01221 un fichier, une personne, une date (table 5)
|00033 trois indicateurs, pas un de plus (table 5)
|02211 on se revoit le 12 janvier (table 5)
see noté
keys Esc
none ›
settle
saved
run list FILE checklist_answer --where text_fr~(table --format jsonl
count 48

# The second run of undo: the last three rows of the last table, and back again.
keys u u u
settle
run list FILE checklist_answer --where text_fr~(table --format jsonl
count 45
keys C-r C-r C-r
settle
run list FILE checklist_answer --where text_fr~(table --format jsonl
count 48

# Commitments as they are said, an Enter each, read back to the room before they are agreed.
at 17:15
keys C-x n
see Maintenant : Engagements
keys G
see [Prochains pas ●]
budget 150
keys Tab
see [Engagements ●]
keys a
type mille
keys Enter
type temps
keys Enter
type 2
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type potagers
keys Enter
type locaux
keys Enter
type 3
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type halbran
keys Enter
type temps
keys Enter
type 1
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type lavoirs
keys Enter
type bénévolat
keys Enter
type 4
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type parleciel
keys Enter
type temps
keys Enter
type 2
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type albane
keys Enter
type matériel
keys Enter
type 1
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type larroy
keys Enter
type matériel
keys Enter
type 2
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type yverne
keys Enter
type postes
keys Enter
type 3
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type norvault
keys Enter
type temps
keys Enter
type 1
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type vérane
keys Enter
type locaux
keys Enter
type 2
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type orvalys
keys Enter
type compétences
keys Enter
type 5
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
type brindelac
keys Enter
type compétences
keys Enter
type 6
keys Enter
type 30/9/2027
keys Enter
see Qui promet
budget 6
keys Esc
none ›
settle
run list FILE commitment --where start=2026-12-01 --format jsonl
count 12

# Second and third votes: fingers on a proposal, then degrees of agreement on the same words.
at 17:28
keys :
type décisions
keys Enter
see Ce qui est décidé
keys Enter v
see de 0 à 5 doigts
keys Up
type 001121
keys Enter
see 5 voix
keys x
see veto
keys Up
type 12110000
keys Enter
see 5 voix
keys Esc Esc
settle

# The last block ends, and the session: what is still open waits for the minutes.
at 17:31
keys C-x n
see Aucun bloc en cours
keys F
see 6 points avant de pouvoir clore le compte rendu
saved

# Days later, the gate: each point is left open with a reason that the minutes carry, then they close.
at 17:45
keys i
type au prochain comité
keys Enter
see 5 points avant de pouvoir
keys i
type au prochain comité
keys Enter
see 4 points avant de pouvoir
keys i
type au prochain comité
keys Enter
see 3 points avant de pouvoir
keys i
type au prochain comité
keys Enter
see 2 points avant de pouvoir
keys i
type au prochain comité
keys Enter
see 1 point avant de pouvoir
keys i
type au prochain comité
keys Enter
see H clôt le compte rendu
keys H
see le compte rendu est clos
saved

# The minutes, in both languages: who was away, what was voted, promised, run over, and what is still open.
run report FILE minutes --event=EV-8 --language=fr --audience=organisers
says 29 personnes présentes, 2 absentes
says Palazeau
says Oltremont
says Zèbre
says Accueil café, badges par couleur de thème | 15 | 27 |
says Des horaires de crèche pour les chantiers
says Mille Lessives
says 30/09/2027
says Les fonds écoutent au premier tour (table 5)
says Le camion du mardi
says Au prochain comité
run report FILE minutes --event=EV-8 --language=en --audience=organisers
says Palazeau
says Mille Lessives
says Le camion du mardi
tacit personnes présentes
run check FILE
