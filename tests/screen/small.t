# 60 columns by 20 rows is still usable.
session lisiere
size 60x20
keys g4 BackTab BackTab BackTab BackTab BackTab
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  3 Sous-g… ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Questions │[Check-list]│ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────
| Alimentation durable · tour 1 · posées : 33 sur 52 · 61 %,
| écart 3 — en bonne voie, à travailler
|
|  N°      Question                   Statut            Écart
|  1 · Raison d'être commune — 100 %, écart 1 — solide, à en…
|> Q1.1    ★ Quel besoin social pré…  accord                1
|  Q1.2    Pourquoi aucun de nous n…  accord
|  Q1.3    Quel changement visons-n…  accord
|  Q1.4    Qu'est-ce que chaque str…  accord
|  Q1.5    Qu'avons-nous décidé de …  accord
|  2 · Partenaires et confiance — 100 %, écart 1 — solide, à…
|  Q2.1    ★ Que savons-nous vraime…  accord                1
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter
| G y aller        Pas de copie de secours
| Entrée la poser  a une feuille  Tab panneau  : tout  ? aide
keys Enter
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  3 Sous-g… ✓ [4 Après-midi ✓] 5 Suivi ●  6 Carnet
|…  Questions │[Check-list]│ Engagements │ Prochains pas  …
|────────────────────────────────────────────────────────────
| Q1.1 ★ · Raison d'être commune · Alimentation durable
|
|   Quel besoin social précis, et sur quel territoire,
|   voulons-nous traiter ensemble ?
|
| Doigts        moyenne 4,2, écart 1
| Statut        accord
| Réponse       Perdre moins de récolte et mieux nourrir nos
|               équipes.
| Porté par     Potagers de la Sauldrine
| Échéance      jeudi 18 juin 2026
|
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 objection à traiter
| G y aller        Pas de copie de secours
| n suivant  v par nom  i répondre  y convenu  : tout  ? aide
keys g0 Tab a
screen
| Lisière 2026 — mécénat et inserti… mar. 1er décembre 09:00
|…  2 AMI ✓  3 Sous-g… ✓  4 Après-… ✓  5 Suivi ● [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes  …
|────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom
|* Nom de famille
|* Structure
|* Participe comme       ◂ représentant·e ▸
|  Sous-groupe
|  Va aussi au sous-gro…
|  Ne va à aucun autre … [ ] non
|  Fonction
|  Courriel
|  Peut engager la stru… [ ] non
|  Accord pour la liste… [ ] non
|────────────────────────────────────────────────────────────
| Et maintenant ?  1 prochain pas en retard, depuis le jeu.
|                  1er octobre
| Ctrl-s enregistrer  Entrée case suivante  Échap retour
