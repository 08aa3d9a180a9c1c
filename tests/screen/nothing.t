# A key that does nothing says where the keys are shown.
session lisiere
keys g5
keys 3
find pour choisir une étape : g, puis son numéro
find [Groupes et consortiums
keys Z
find Z ne fait rien ici — ? montre les touches
keys ?
find Entrée                    ses conditions
