# The evening after: the signed sheet, the cards and the sheets of five tables typed back, to the minutes; nothing was
# typed in the room but next.

at 13:15
face
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
at 13:30
keys n
see ● Accueil café
at 17:30
keys F
see la séance est terminée
keys Esc

# The sheet that was signed: everybody but three.
at 20:00
keys :
type accueil
keys Enter
see [Accueil
keys A
see sauf
type corvandre
keys Enter
type tauziède
keys Enter
type guirelaz
keys Enter Enter
see ici : 27 sur 30
keys Esc

# The cards of the wall.
keys e
lines
|un camion frigorifique partagé le jeudi #ALI
|des repas livrés aux écoles du canton #ALI
|des mots simples pour dire l'insertion #COM
|une photo de chaque métier #COM
|une crèche ouverte à 6 h 30 #FEM
|rencontrer les DRH sans passer par un salon #ENT
|des stages de deux jours avant embauche #ENT
|un atelier de réparation mobile #REM
|un stock commun de pièces de vélo #REM
|que les fonds disent leur calendrier en mars
keys Esc

# Diagnosis: ten blocks a table.
keys :
type diagnostic
keys Enter
see [Diagnostic
keys Home a
see Alimentation
lines
|soixante personnes en parcours dans trois communes du nord, cuisines
|
|un tiers reste sans réponse le soir, cuisines (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », cuisines
|
|aucun transport avant sept heures, cuisines
|
|chaque structure démarche seule les mêmes clients, cuisines
|
|deux départs sur cinq avant la fin du parcours, cuisines (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, cuisines
|
|personne ne relie les fins de parcours et les embauches, cuisines
|
|un lieu partagé deux jours par semaine, cuisines
|
|combien de ménages accepteraient de payer un peu, cuisines
see noté
keys Esc x Home a
see Communication
lines
|soixante personnes en parcours dans trois communes du nord, récits
|
|un tiers reste sans réponse le soir, récits (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », récits
|
|aucun transport avant sept heures, récits
|
|chaque structure démarche seule les mêmes clients, récits
|
|deux départs sur cinq avant la fin du parcours, récits (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, récits
|
|personne ne relie les fins de parcours et les embauches, récits
|
|un lieu partagé deux jours par semaine, récits
|
|combien de ménages accepteraient de payer un peu, récits
see noté
keys Esc x Home a
see Insertion
lines
|soixante personnes en parcours dans trois communes du nord, familles
|
|un tiers reste sans réponse le soir, familles (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », familles
|
|aucun transport avant sept heures, familles
|
|chaque structure démarche seule les mêmes clients, familles
|
|deux départs sur cinq avant la fin du parcours, familles (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, familles
|
|personne ne relie les fins de parcours et les embauches, familles
|
|un lieu partagé deux jours par semaine, familles
|
|combien de ménages accepteraient de payer un peu, familles
see noté
keys Esc x Home a
see Passerelles
lines
|soixante personnes en parcours dans trois communes du nord, emploi
|
|un tiers reste sans réponse le soir, emploi (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », emploi
|
|aucun transport avant sept heures, emploi
|
|chaque structure démarche seule les mêmes clients, emploi
|
|deux départs sur cinq avant la fin du parcours, emploi (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, emploi
|
|personne ne relie les fins de parcours et les embauches, emploi
|
|un lieu partagé deux jours par semaine, emploi
|
|combien de ménages accepteraient de payer un peu, emploi
see noté
keys Esc x Home a
see Réemploi
lines
|soixante personnes en parcours dans trois communes du nord, dépôts
|
|un tiers reste sans réponse le soir, dépôts (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », dépôts
|
|aucun transport avant sept heures, dépôts
|
|chaque structure démarche seule les mêmes clients, dépôts
|
|deux départs sur cinq avant la fin du parcours, dépôts (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, dépôts
|
|personne ne relie les fins de parcours et les embauches, dépôts
|
|un lieu partagé deux jours par semaine, dépôts
|
|combien de ménages accepteraient de payer un peu, dépôts
see noté
keys Esc
none ›
settle
saved

# Projects: twelve blocks a table.
keys Tab
see [Projet
keys Home a
see Alimentation
lines
|Le lieu du jeudi, cuisines
|
|un accueil ouvert à tous les métiers du territoire, cuisines
|
|cent vingt personnes la première année, cuisines
|
|trois ans : dix structures, un seul accueil, cuisines
|
|un lieu, deux postes, quarante ateliers, vingt embauches, cuisines
|
|les horaires de car restent ceux d'aujourd'hui, cuisines
|
|l'une ouvre, l'autre encadre, la troisième relie, cuisines
|
|des clés, un camion, dix jours par mois, cuisines
|
|en mars, quatre jeudis ; ce qui marche se garde, cuisines
|
|direct 60, coordination 20, structure 15, imprévus 5, cuisines
|
|présences, embauches à six mois, avis des personnes, cuisines
|
|deux ans de coordination ; pas d'audit par visite, cuisines
see noté
keys Esc x Home a
see Communication
lines
|Le lieu du jeudi, récits
|
|un accueil ouvert à tous les métiers du territoire, récits
|
|cent vingt personnes la première année, récits
|
|trois ans : dix structures, un seul accueil, récits
|
|un lieu, deux postes, quarante ateliers, vingt embauches, récits
|
|les horaires de car restent ceux d'aujourd'hui, récits
|
|l'une ouvre, l'autre encadre, la troisième relie, récits
|
|des clés, un camion, dix jours par mois, récits
|
|en mars, quatre jeudis ; ce qui marche se garde, récits
|
|direct 60, coordination 20, structure 15, imprévus 5, récits
|
|présences, embauches à six mois, avis des personnes, récits
|
|deux ans de coordination ; pas d'audit par visite, récits
see noté
keys Esc x Home a
see Insertion
lines
|Le lieu du jeudi, familles
|
|un accueil ouvert à tous les métiers du territoire, familles
|
|cent vingt personnes la première année, familles
|
|trois ans : dix structures, un seul accueil, familles
|
|un lieu, deux postes, quarante ateliers, vingt embauches, familles
|
|les horaires de car restent ceux d'aujourd'hui, familles
|
|l'une ouvre, l'autre encadre, la troisième relie, familles
|
|des clés, un camion, dix jours par mois, familles
|
|en mars, quatre jeudis ; ce qui marche se garde, familles
|
|direct 60, coordination 20, structure 15, imprévus 5, familles
|
|présences, embauches à six mois, avis des personnes, familles
|
|deux ans de coordination ; pas d'audit par visite, familles
see noté
keys Esc x Home a
see Passerelles
lines
|Le lieu du jeudi, emploi
|
|un accueil ouvert à tous les métiers du territoire, emploi
|
|cent vingt personnes la première année, emploi
|
|trois ans : dix structures, un seul accueil, emploi
|
|un lieu, deux postes, quarante ateliers, vingt embauches, emploi
|
|les horaires de car restent ceux d'aujourd'hui, emploi
|
|l'une ouvre, l'autre encadre, la troisième relie, emploi
|
|des clés, un camion, dix jours par mois, emploi
|
|en mars, quatre jeudis ; ce qui marche se garde, emploi
|
|direct 60, coordination 20, structure 15, imprévus 5, emploi
|
|présences, embauches à six mois, avis des personnes, emploi
|
|deux ans de coordination ; pas d'audit par visite, emploi
see noté
keys Esc x Home a
see Réemploi
lines
|Le lieu du jeudi, dépôts
|
|un accueil ouvert à tous les métiers du territoire, dépôts
|
|cent vingt personnes la première année, dépôts
|
|trois ans : dix structures, un seul accueil, dépôts
|
|un lieu, deux postes, quarante ateliers, vingt embauches, dépôts
|
|les horaires de car restent ceux d'aujourd'hui, dépôts
|
|l'une ouvre, l'autre encadre, la troisième relie, dépôts
|
|des clés, un camion, dix jours par mois, dépôts
|
|en mars, quatre jeudis ; ce qui marche se garde, dépôts
|
|direct 60, coordination 20, structure 15, imprévus 5, dépôts
|
|présences, embauches à six mois, avis des personnes, dépôts
|
|deux ans de coordination ; pas d'audit par visite, dépôts
see noté
keys Esc
none ›
settle
saved

# The short list: five digits a question, table after table; two answers a table are written, with who and when.
keys Tab Tab Tab
see [Check-list
keys E
see Papier : cinq chiffres
type 01221002220022201221000330022202211
keys i
type à revoir avec les conseils @mille 30/9/2027
keys Enter y
type 1022100222001320022200132
keys i
type une visite, puis un devis @halbran 15/9/2027
keys Enter
type 02211000330022201221012211022102211
keys i
type à revoir avec les conseils @mille 30/9/2027
keys Enter y
type 0022200222022110221110221
keys i
type une visite, puis un devis @halbran 15/9/2027
keys Enter
type 01221012211022101221002220221110221
keys i
type à revoir avec les conseils @mille 30/9/2027
keys Enter y
type 0013210221001320122100222
keys i
type une visite, puis un devis @halbran 15/9/2027
keys Enter
type 00132000330013200033022110022210221
keys i
type à revoir avec les conseils @mille 30/9/2027
keys Enter y
type 0221110221022110221110221
keys i
type une visite, puis un devis @halbran 15/9/2027
keys Enter
type 00222022110122100033001320013201221
keys i
type à revoir avec les conseils @mille 30/9/2027
keys Enter y
type 0221101221000331022102211
keys i
type une visite, puis un devis @halbran 15/9/2027
keys Enter
settle
keys Esc
saved

# What was promised on cards.
keys Tab
see [Engagements
keys a
see Qui promet
type mille
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type potagers
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type halbran
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type mille
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type potagers
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type halbran
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type mille
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type potagers
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type halbran
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type mille
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type potagers
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
see Qui promet
type halbran
keys Enter
type temps
keys Enter
type 2
keys Enter
type 29/9/2027
keys Enter
keys Esc
none ›
settle

# Next steps, and what everybody thought of the time.
keys Tab
see [Prochains pas
keys a
lines
|visiter le local du jeudi @halbran 30/6/2027
|envoyer la liste des métiers @mille 25/6/2027
|chiffrer le camion @cuisine 10/7/2027
|rencontrer la mairie de Marnelle @elles_bât 15/7/2027
|relire la charte de mots @morazel 1/7/2027
keys Esc
keys :
type temps investi
keys Enter
see [Temps investi
keys a
type 5:8 4:13 3:4 2 un peu long
keys Enter Esc
see moyenne
settle
run list FILE commitment --where end=2027-09-29 --format jsonl
count 12
run list FILE checklist_answer --where due=2027-09-30 --format jsonl
count 5
run list FILE checklist_answer --where due=2027-09-15 --format jsonl
count 5
run list FILE next_step --where due=2027-07-10 --format jsonl
count 1
minutes 60
run report FILE minutes --event=EV-8 --language=fr --audience=group
says Cent vingt personnes la première année, emploi
run report FILE minutes --event=EV-8 --language=en --audience=group
says Cent vingt personnes la première année, dépôts
run check FILE
