# The evening after: the sheets of five tables typed back in their printed order, to the minutes; nothing was typed
# in the room but next.

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

# Diagnosis: ten blocks a table.
at 20:00
keys :
type diagnostic
keys Enter
see [Diagnostic
keys w Home
see feuille papier
keys a
see Alimentation
lines
|soixante personnes en parcours dans trois communes du nord, côté cuisines
|
|un tiers reste sans réponse le soir, côté cuisines (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », côté cuisines
|
|aucun transport avant sept heures, côté cuisines
|
|chaque structure démarche seule les mêmes clients, côté cuisines
|
|deux départs sur cinq avant la fin du parcours, côté cuisines (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, côté cuisines
|
|personne ne relie les fins de parcours et les embauches, côté cuisines
|
|un lieu partagé deux jours par semaine, côté cuisines
|
|combien de ménages accepteraient de payer un peu, côté cuisines
see noté
keys Esc x Home a
see Communication
lines
|soixante personnes en parcours dans trois communes du nord, côté récits
|
|un tiers reste sans réponse le soir, côté récits (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », côté récits
|
|aucun transport avant sept heures, côté récits
|
|chaque structure démarche seule les mêmes clients, côté récits
|
|deux départs sur cinq avant la fin du parcours, côté récits (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, côté récits
|
|personne ne relie les fins de parcours et les embauches, côté récits
|
|un lieu partagé deux jours par semaine, côté récits
|
|combien de ménages accepteraient de payer un peu, côté récits
see noté
keys Esc x Home a
see Insertion
lines
|soixante personnes en parcours dans trois communes du nord, côté familles
|
|un tiers reste sans réponse le soir, côté familles (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », côté familles
|
|aucun transport avant sept heures, côté familles
|
|chaque structure démarche seule les mêmes clients, côté familles
|
|deux départs sur cinq avant la fin du parcours, côté familles (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, côté familles
|
|personne ne relie les fins de parcours et les embauches, côté familles
|
|un lieu partagé deux jours par semaine, côté familles
|
|combien de ménages accepteraient de payer un peu, côté familles
see noté
keys Esc x Home a
see Passerelles
lines
|soixante personnes en parcours dans trois communes du nord, côté emploi
|
|un tiers reste sans réponse le soir, côté emploi (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », côté emploi
|
|aucun transport avant sept heures, côté emploi
|
|chaque structure démarche seule les mêmes clients, côté emploi
|
|deux départs sur cinq avant la fin du parcours, côté emploi (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, côté emploi
|
|personne ne relie les fins de parcours et les embauches, côté emploi
|
|un lieu partagé deux jours par semaine, côté emploi
|
|combien de ménages accepteraient de payer un peu, côté emploi
see noté
keys Esc x Home a
see Réemploi
lines
|soixante personnes en parcours dans trois communes du nord, côté dépôts
|
|un tiers reste sans réponse le soir, côté dépôts (relevé des ateliers, 2025)
|
|« on nous demande toujours les mêmes papiers », côté dépôts
|
|aucun transport avant sept heures, côté dépôts
|
|chaque structure démarche seule les mêmes clients, côté dépôts
|
|deux départs sur cinq avant la fin du parcours, côté dépôts (suivi, 2026)
|
|quatre lieux équipés et peu ouverts, côté dépôts
|
|personne ne relie les fins de parcours et les embauches, côté dépôts
|
|un lieu partagé deux jours par semaine, côté dépôts
|
|combien de ménages accepteraient de payer un peu, côté dépôts
see noté
keys Esc
none ›
settle
saved

# Projects: twelve blocks a table.
keys Tab
see [Projet
keys w Home a
see Alimentation
lines
|Le lieu du jeudi, côté cuisines
|
|un accueil ouvert à tous les métiers du territoire, côté cuisines
|
|cent vingt personnes la première année, côté cuisines
|
|trois ans : dix structures, un seul accueil, côté cuisines
|
|un lieu, deux postes, quarante ateliers, vingt embauches, côté cuisines
|
|les horaires de car restent ceux d'aujourd'hui, côté cuisines
|
|l'une ouvre, l'autre encadre, la troisième relie, côté cuisines
|
|des clés, un camion, dix jours par mois, côté cuisines
|
|en mars, quatre jeudis ; ce qui marche se garde, côté cuisines
|
|direct 60, coordination 20, structure 15, imprévus 5, côté cuisines
|
|présences, embauches à six mois, avis des personnes, côté cuisines
|
|deux ans de coordination ; pas d'audit par visite, côté cuisines
see noté
keys Esc x Home a
see Communication
lines
|Le lieu du jeudi, côté récits
|
|un accueil ouvert à tous les métiers du territoire, côté récits
|
|cent vingt personnes la première année, côté récits
|
|trois ans : dix structures, un seul accueil, côté récits
|
|un lieu, deux postes, quarante ateliers, vingt embauches, côté récits
|
|les horaires de car restent ceux d'aujourd'hui, côté récits
|
|l'une ouvre, l'autre encadre, la troisième relie, côté récits
|
|des clés, un camion, dix jours par mois, côté récits
|
|en mars, quatre jeudis ; ce qui marche se garde, côté récits
|
|direct 60, coordination 20, structure 15, imprévus 5, côté récits
|
|présences, embauches à six mois, avis des personnes, côté récits
|
|deux ans de coordination ; pas d'audit par visite, côté récits
see noté
keys Esc x Home a
see Insertion
lines
|Le lieu du jeudi, côté familles
|
|un accueil ouvert à tous les métiers du territoire, côté familles
|
|cent vingt personnes la première année, côté familles
|
|trois ans : dix structures, un seul accueil, côté familles
|
|un lieu, deux postes, quarante ateliers, vingt embauches, côté familles
|
|les horaires de car restent ceux d'aujourd'hui, côté familles
|
|l'une ouvre, l'autre encadre, la troisième relie, côté familles
|
|des clés, un camion, dix jours par mois, côté familles
|
|en mars, quatre jeudis ; ce qui marche se garde, côté familles
|
|direct 60, coordination 20, structure 15, imprévus 5, côté familles
|
|présences, embauches à six mois, avis des personnes, côté familles
|
|deux ans de coordination ; pas d'audit par visite, côté familles
see noté
keys Esc x Home a
see Passerelles
lines
|Le lieu du jeudi, côté emploi
|
|un accueil ouvert à tous les métiers du territoire, côté emploi
|
|cent vingt personnes la première année, côté emploi
|
|trois ans : dix structures, un seul accueil, côté emploi
|
|un lieu, deux postes, quarante ateliers, vingt embauches, côté emploi
|
|les horaires de car restent ceux d'aujourd'hui, côté emploi
|
|l'une ouvre, l'autre encadre, la troisième relie, côté emploi
|
|des clés, un camion, dix jours par mois, côté emploi
|
|en mars, quatre jeudis ; ce qui marche se garde, côté emploi
|
|direct 60, coordination 20, structure 15, imprévus 5, côté emploi
|
|présences, embauches à six mois, avis des personnes, côté emploi
|
|deux ans de coordination ; pas d'audit par visite, côté emploi
see noté
keys Esc x Home a
see Réemploi
lines
|Le lieu du jeudi, côté dépôts
|
|un accueil ouvert à tous les métiers du territoire, côté dépôts
|
|cent vingt personnes la première année, côté dépôts
|
|trois ans : dix structures, un seul accueil, côté dépôts
|
|un lieu, deux postes, quarante ateliers, vingt embauches, côté dépôts
|
|les horaires de car restent ceux d'aujourd'hui, côté dépôts
|
|l'une ouvre, l'autre encadre, la troisième relie, côté dépôts
|
|des clés, un camion, dix jours par mois, côté dépôts
|
|en mars, quatre jeudis ; ce qui marche se garde, côté dépôts
|
|direct 60, coordination 20, structure 15, imprévus 5, côté dépôts
|
|présences, embauches à six mois, avis des personnes, côté dépôts
|
|deux ans de coordination ; pas d'audit par visite, côté dépôts
see noté
keys Esc
none ›
settle
saved

# The short list: five digits a question, table after table.
keys Tab Tab Tab
see [Check-list
keys E
see Papier : cinq chiffres
type 012210022200222012210003300222022111022100222001320022200132
type 022110003300222012210122110221022110022200222022110221110221
type 012210122110221012210022202211102210013210221001320122100222
type 001320003300132000330221100222102210221110221022110221110221
type 002220221101221000330013200132012210221101221000331022102211
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
run list FILE commitment --where end=2027-09-29 --format jsonl
count 12
minutes 60
run report FILE minutes --event=EV-8 --language=fr --audience=group
says Cent vingt personnes la première année, côté emploi
run report FILE minutes --event=EV-8 --language=en --audience=group
says Cent vingt personnes la première année, côté dépôts
run check FILE
