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
# Over what the room sees nothing of the frame can be clicked.
keys g4 Tab Tab Tab Home Down
find [Envies]
keys s s
find Alimentation durable
none [Envies]
click Alimentation durable
keys C-x w
find [Envies]
find [4 Après-midi
