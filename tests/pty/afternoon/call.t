# The call: an export as form services write them, into a programme that has no theme yet; the map, all kept, a
# proposal and why, two placements changed knowing the price, applied; the replies and the table plan.

fresh
run add FILE organisation name=Relais-Nord kind=AI
run add FILE organisation name=Relais-Sud kind=AI
export ami.csv
|Appel à manifestation d’intérêt
|Export du 20 novembre 2026
|
|Horodateur;1. Nom de votre structure;2. Type de structure;4. Commune;4 bis. Départements d’action;6. Personne référente;6 bis. Courriel;7. Classez jusqu’à trois thèmes [Rang 1];7. Classez jusqu’à trois thèmes [Rang 2];7. Classez jusqu’à trois thèmes [Rang 3];8. Pourquoi ce premier thème ?;10. Ce que vous pouvez apporter;11. Ce que vous cherchez;13. Jours par mois disponibles;15. Votre conseil est-il informé ?
|14/10/2026 09:12;Atelier du Marais;ACI;Aubeterre;93, 77;Anne Perrin;contact0@exemple.example;Alimentation durable;Mobilité et réemploi;Insertion des femmes;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|vendredi 16 octobre 2026;Les Blouses Bleues;Association intermédiaire (AI);Le Marais;60 (Oise);Bachir Lounès;contact1@exemple.example;Insertion des femmes;Passerelles vers les employeurs;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|1er novembre 2026;Caravane Textile;EI;Aubeterre;95;Chloé Marchetti;contact2@exemple.example;Réemploi et mobilité;Alimentation durable;Accès au logement;"Assez de travail pour trois
|mais pas seul ; 300 € par mois";Un local;Des partenaires;3 jours;non
|2026-11-02 08:00:11;Deux-Rives Services;ETTI;Le Marais;93, 77;Denis Roué;contact3@exemple.example;Passerelles vers les employeurs;Insertion des femmes;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|14/10/2026 09:12;Entraide Maraîchère;ACI;Aubeterre;60 (Oise);Élodie Faure;contact4@exemple.example;Alimentation durable;Insertion des femmes;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|vendredi 16 octobre 2026;Fil et Rebond;Association intermédiaire (AI);Le Marais;95;Farid Benali;contact5@exemple.example;Mobilité et réemploi;Passerelles vers les employeurs;;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|1er novembre 2026;Garage des Possibles;EI;Aubeterre;93, 77;Gaëlle Tanguy;contact6@exemple.example;Réemploi et mobilité;Alimentation durable;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|2026-11-02 08:00:11;Halte-Vélo;ETTI;Le Marais;60 (Oise);Hugo Lambert;contact7@exemple.example;Réemploi et mobilité;Accès au logement;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|14/10/2026 09:12;Îlot Repas;ACI;Aubeterre;95;Inès Carpentier;contact8@exemple.example;Alimentation durable;Accès au logement;Insertion des femmes;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|vendredi 16 octobre 2026;Jardins d’Aubeterre;Association intermédiaire (AI);Le Marais;93, 77;Jean-Noël Prat;contact9@exemple.example;Alimentation durable;Réemploi et mobilité;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|1er novembre 2026;Kiosque Numérique;EI;Aubeterre;60 (Oise);Karima Saïdi;contact10@exemple.example;Accès au logement;Passerelles vers les employeurs;Mobilité et réemploi;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|2026-11-02 08:00:11;La Malle aux Outils;ETTI;Le Marais;95;Luc Destombes;contact11@exemple.example;Réemploi et mobilité;Insertion des femmes;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|14/10/2026 09:12;Mains de l’Ourlet;ACI;Aubeterre;93, 77;Maud Guérin;contact12@exemple.example;Insertion des femmes;Alimentation durable;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|vendredi 16 octobre 2026;Nouvelle Récolte;Association intermédiaire (AI);Le Marais;60 (Oise);Nadia Kherfi;contact13@exemple.example;Alimentation durable;Insertion des femmes;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|1er novembre 2026;Ouvrage Commun;EI;Aubeterre;95;Olivier Sauvage;contact14@exemple.example;Passerelles vers les employeurs;Réemploi et mobilité;Insertion des femmes;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|2026-11-02 08:00:11;Petite Conserverie;ETTI;Le Marais;93, 77;Pénélope Roux;contact15@exemple.example;Alimentation durable;Passerelles vers les employeurs;Mobilité et réemploi;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|14/10/2026 09:12;Quartier Propre;ACI;Aubeterre;60 (Oise);Quentin Abel;contact16@exemple.example;Insertion des femmes;Passerelles vers les employeurs;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|vendredi 16 octobre 2026;Relais;Association intermédiaire (AI);Le Marais;95;Rose Maréchal;contact17@exemple.example;Passerelles vers les employeurs;Insertion des femmes;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|1er novembre 2026;Semences et Cie;EI;Aubeterre;93, 77;Sami Toumi;contact18@exemple.example;Alimentation durable;Accès au logement;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|2026-11-02 08:00:11;Toits Partagés;ETTI;Le Marais;60 (Oise);Thérèse Noblet;contact19@exemple.example;Accès au logement;Insertion des femmes;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|14/10/2026 09:12;Utopie Menuiserie;ACI;Aubeterre;95;Ulysse Barré;contact20@exemple.example;Mobilité et réemploi;Passerelles vers les employeurs;Insertion des femmes;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|vendredi 16 octobre 2026;Verger des Coteaux;Association intermédiaire (AI);Le Marais;93, 77;Véra Lindon;contact21@exemple.example;Alimentation durable;Insertion des femmes;Réemploi et mobilité;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|1er novembre 2026;Wagon-Atelier;EI;Aubeterre;60 (Oise);Wilfried Haas;contact22@exemple.example;Réemploi et mobilité;Insertion des femmes;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|2026-11-02 08:00:11;Xylo Bois;ETTI;Le Marais;95;Xavière Combe;contact23@exemple.example;Réemploi et mobilité;Alimentation durable;Insertion des femmes;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|14/10/2026 09:12;Yourte & Terre;ACI;Aubeterre;93, 77;Yann Le Goff;contact24@exemple.example;Alimentation durable;Accès au logement;Passerelles vers les employeurs;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|vendredi 16 octobre 2026;Zinc et Cuivre;Association intermédiaire (AI);Le Marais;60 (Oise);Zohra Amrani;contact25@exemple.example;Passerelles vers les employeurs;Mobilité et réemploi;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;2,5;prévu le 12/12/2026
|18/11/2026 10:00;DEUX RIVES SERVICES;ETTI;Le Marais;93, 77;Paul Autrement;;Insertion des femmes;Passerelles vers les employeurs;;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;1;oui
|vendredi 16 octobre 2026;;Association intermédiaire (AI);Le Marais;95;Mona Mystère;;Mobilité et réemploi;Passerelles vers les employeurs;;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;3 jours;non
|2026-11-02 08:00:11;Zone Verte;ETTI;Le Marais;60 (Oise);Zak Vert;;Réemploi et mobilité;Accès au logement;Alimentation durable;Nous manquons de débouchés – d’autres aussi;Un local;Des partenaires;45 jours;prévu le 12/12/2026
at 09:00
face
see Pas encore d'événement
keys C-x v F3 Tab Tab
see [Carte]

# Four themes by their names; the fifth is only in the file.
budget 5
keys a
see Un thème de l'appel
type Alimentation durable
keys Enter
see ALI
keys a
see Un thème de l'appel
type Réemploi et mobilité
keys Enter
see REE
keys a
see Un thème de l'appel
type Insertion des femmes
keys Enter
see INS
keys a
see Un thème de l'appel
type Passerelles vers les employeurs
keys Enter
see PAS Passerelles
budget 8

# What the file is, who is meant, what is refused and why.
keys BackTab X
see ami.csv
keys Enter
see ami.csv, Windows-1252
see « Mobilité et réemploi » : est-ce « Réemploi et mobilité »
settle
budget 5
keys =
see », c'est…
type Réemploi
keys Enter
none est-ce « Réemploi et mobilité »
keys =
see », c'est…
type nouveau thème
keys Enter
see est-ce « Relais-Nord », « Relais-Sud »
none rien ne s'appelle ainsi
keys =
see », c'est…
type Relais-Sud
keys Enter
see nouvelles 27
none en attente
see refusées 2
see Mona Mystère : la ligne ne dit pas quelle structure répond
see Zone Verte : Jours par mois
budget 6
keys C-s
see importé : nouvelles 27
see refusées 2
see connues 27
keys C-s
see aucune ligne du fichier ne serait nouvelle
keys Esc
run list FILE expression_of_interest --format jsonl
count 27
run list FILE organisation --format jsonl
count 27
says Relais-Sud
run list FILE theme --format jsonl
says Accès au logement
tacit Mobilité et réemploi

# The same file again changes nothing.
keys X Enter
see connues 27
keys Esc
settle

# The two answers of one organisation become one.
keys /
settle
type Deux-Rives
keys Enter M
see a répondu deux fois
keys C-s
see fusionné ; 
keys Esc
settle

# The map: points, who wants what, what closes.
keys Tab
see Points 3-2-1
see 26 réponses
see REE Réemploi et mobilité
keys w
see qui a classé quoi
keys w
see ce qui ferme
keys w Tab
see [Comité]
keys n
see reste 2:00
see Nous manquons de débouchés
keys w w
see Yourte & Terre
budget 30
keys y
see Garder toutes les réponses complètes
keys Tab Enter
see 26 réponses présélectionnées

# A proposal, nothing applied; each line of it is explained.
keys F4
see Personne n'a encore de place
keys V Down Enter
see Proposé, pas appliqué
budget 8
keys Tab Tab
see [Pourquoi]
see Avec son premier choix
see À dire : Avec le premier choix
see descendr

# Two placements change, each with its price before it is accepted.
keys BackTab
see [Qui va où]
keys Right
see En tout :
keys Enter
see » et gardée
budget 6
keys Down Down Right
see En tout :
keys Enter
see » et gardée
budget 5
keys BackTab y
see Pour vous
type équilibre
keys Enter C-u
type Un équilibre entre territoires
keys Enter
see Appliqué — entrées : 26
see Groupes convenus
run list FILE subgroup_member --format jsonl
count 26

# The replies, and who sits where.
keys F3
see [Comité]
keys Tab
see [Réponses rendues]
see retenue
keys P
see Réponses motivées
keys P
see L'écrire en
keys Enter
none L'écrire en
see .html
run report FILE replies --language fr
says Un équilibre entre territoires.
says le thème que vous avez classé premier
tacit VOUS
run report FILE table-cards
says Relais-Sud
says Toits Partagés
