# The checklist of a group: fingers by counts, the answer, who carries it; questions one by one.
session lisiere
keys g4 BackTab BackTab BackTab BackTab BackTab
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Alimentation durable · tour 1 · posées : 33 sur 52 · 61 %, écart 3 — en bonne
| voie, à travailler
|
|  N°      Question                            Statut          Confiance    Écart
|  1 · Raison d'être commune — 100 %, écart 1 — solide, à entretenir
|> Q1.1    ★ Quel besoin social précis, et s…  accord                4,2        1
|  Q1.2    Pourquoi aucun de nous ne peut-il…  accord
|  Q1.3    Quel changement visons-nous à tro…  accord
|  Q1.4    Qu'est-ce que chaque structure vi…  accord
|  Q1.5    Qu'avons-nous décidé de ne pas fa…  accord
|  2 · Partenaires et confiance — 100 %, écart 1 — solide, à entretenir
|  Q2.1    ★ Que savons-nous vraiment les un…  accord                3,8        1
|  Q2.2    Qui manque autour de la table, y …  accord
|  Q2.3    Sommes-nous complémentaires ou co…  accord
|  Q2.4    Avons-nous déjà travaillé ensembl…  accord
|  Q2.5    Qui a mandat pour engager chaque …  accord
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| Entrée la poser  a une feuille  E grille  Tab panneau  : tout  ? aide
keys w
find ★
none Q1.2
keys w x
find Communication et visibilité
keys Enter
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Q1.1 ★ · Raison d'être commune · Communication et visibilité
|
|   Quel besoin social précis, et sur quel territoire, voulons-nous traiter
|   ensemble ?
|
| Doigts        moyenne 4,2, écart 1
| Statut        accord
| Réponse       Des habitant·es qui ne savent pas ce que font nos équipes, dans
|               quatre communes.
|
| Pourquoi      Sans problème nommé à plusieurs, chacun défend son projet.
| Bonne réponse Un public, un lieu, un constat sourcé, en deux phrases que
|               chacun sait redire.
| Piège         Partir de l'appel à projets ou de la somme disponible.
|
|
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| n suivant  v par nom  i répondre  y convenu  t état  r par qui  : tout  ? aide
type 02431
keys Enter
find écart 3
find à rediscuter
keys u
none à rediscuter
keys i
type Un lieu commun
keys Enter
find Un lieu commun
keys n
find Q1.2
keys N
find Q1.1
keys v
screen
| Lisière 2026 — mécénat et insertion                    mar. 1er décembre 09:00
| 1 Webinaire ✓  2 AMI ✓  3 Sous-groupes ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Projet │ Questions │[Check-list]│ Engagements │ Prochains pas │ Décisions  …
|────────────────────────────────────────────────────────────────────────────────
| Q1.1 ★ · Raison d'être commune · Communication et visibilité
|
|   Quel besoin social précis, et sur quel territoire, voulons-nous traiter
|   ensemble ?
|
|  Personne                                Structure                       Doigts
|> Issa Bellemonde                         Studio Parleciel
|  Victoire Escambrelle                    Fonds des Quatre-Ruchers
|  Maëlys Harcourdin                       Studio Parleciel
|  Fatou Lindrassy                         Régie des Quatre Lavoirs
|  Ewen Palazeau                           Guilde Morazel
|  Côme Tressivart                         Chantiers de la Tour Halbran
|
|
|
| 1 à 5 : les doigts de la personne marquée > ; v revient
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter : Une règle pour les entreprises visées
| G y aller        par deux structures
| n suivant  v par nom  i répondre  y convenu  t état  r par qui  : tout  ? aide
keys 4
find doigts notés
