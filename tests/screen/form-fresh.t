# An organisation that is not there yet is added on the way, in a form over that of the person.
session consortium
keys g6 Tab a
type Anne
keys Enter
type Dupont
keys Enter
type Chantiers du Pont
screen
| Mécénat et insertion                                   mar. 1er décembre 09:00
| 1 Webinaire  2 AMI  3 Sous-groupes  4 Après-midi  5 Suivi [6 Carnet]
| Et maintenant ? │[Personnes]│ Structures │ Thèmes │ Recherche  …
|────────────────────────────────────────────────────────────────────────────────
| Ajouter — Personne
|* Prénom                        Anne
|* Nom de famille                Dupont
|* Structure                     Chantiers du Pont
|                                > + ajouter « Chantiers du Pont »
|                                ↓ montre la liste, ou tapez quelques lettres
|* Participe comme               ◂ représentant·e ▸
|  Sous-groupe
|  Va aussi au sous-groupe
|  Ne va à aucun autre groupe    [ ] non
|  Fonction
|  Courriel
|  Peut engager la structure     [ ] non
|  Accord pour la liste partagée [ ] non
|  Accord donné le
|  À effacer après le
|────────────────────────────────────────────────────────────────────────────────
| Et maintenant ?  Ce programme est encore vide : importez les inscriptions ou
|                  ajoutez une structure
| Ctrl-s enregistrer  Entrée case suivante  Échap retour
keys Enter
find Ajouter — Structure
find * Nom                           Chantiers du Pont
focus Type
keys Right C-s
find Ajouter — Personne
find * Structure                     Chantiers du Pont
find Structure : c'est enregistré
none u l'annule
keys C-s
find > Anne        Dupont          Chantiers du Pont
# Left without saving it, what was typed stays and can be chosen again.
keys a
type Zoé
keys Enter
type Martin
keys Enter
type Nulle part
keys Enter
find Ajouter — Structure
keys Esc
focus Participe comme
find Nulle part
keys Up Tab Up
find à choisir dans la liste
keys Down
find + ajouter « Nulle part »
