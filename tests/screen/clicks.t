# A click on a panel, a stage, a row or a key that is shown does what the key does.
session lisiere
click 2 AMI
find [2 AMI
click Comité
find [Comité]
click ? aide
find Touches de cet écran
click Échap
none Touches de cet écran
click 6 Carnet
click Personnes
find Amberlin
click Bellemonde
focus Issa
click a ajouter
find Ajouter — Personne
click Échap
none Ajouter — Personne
click G y aller
none [Personnes]
