$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse list x.catalyse participant --limit 1 --format csv | cut -d, -f1-4
| ref,first_name,last_name,org
| P-10,Héloïse,Amberlin,ORG-01
$ grep -c Harcourdin x.catalyse
| 1

# Without a terminal it takes --yes. Afterwards not a byte of the name is left.
$ catalyse forget x.catalyse P-01
| Maëlys Harcourdin (P-01) is spoken of in 13 places:
|   P-01  First name
|   P-01  Last name
|   P-01  Function
|   P-01  E-mail
|   EOI-24  Contact person
|   CT-24  Participant
|   CT-69  Participant
|   ATT-31  Participant
|   ATT-1  Participant
|   ENC-1  Participant
|   ENC-2  Participant
|   ENC-29  Met
|   ENC-34  Met
! catalyse: nothing was changed: add --yes to do it without being asked
? 64
$ catalyse forget x.catalyse nobody
! catalyse: Participant: there is no 'nobody'
? 66
$ catalyse forget --yes x.catalyse P-01
| Maëlys Harcourdin (P-01) is spoken of in 13 places:
|   P-01  First name
|   P-01  Last name
|   P-01  Function
|   P-01  E-mail
|   EOI-24  Contact person
|   CT-24  Participant
|   CT-69  Participant
|   ATT-31  Participant
|   ATT-1  Participant
|   ENC-1  Participant
|   ENC-2  Participant
|   ENC-29  Met
|   ENC-34  Met
| Copies that were handed over (mails, sticks, other laptops) may remain: ask for them to be deleted.
| 4 personal fields are emptied.
| 0 texts that named the person are reworded.
| 0 steps of the history can no longer be undone.
| 0 copies and drafts of this file are deleted.
$ catalyse list x.catalyse participant --where ref=P-01 --format csv | cut -d, -f1-4
| ref,first_name,last_name,org
| P-01,—,—,ORG-24
$ catalyse undo x.catalyse
! catalyse: there is nothing to undo
? 64
$ grep -c Harcourdin x.catalyse
| 0
? 1

# The whole name goes out of a text; what may still be theirs in it is said.
$ catalyse set x.catalyse decision DEC-5 "outcome_fr=Dit par Salomon Guirelaz, puis M. Guirelaz insiste"
$ catalyse forget --yes x.catalyse P-09 | tail -8
| 1 text may still name the person. Once they are reworded, erase the person again: until then the history keeps the old words.
| Copies that were handed over (mails, sticks, other laptops) may remain: ask for them to be deleted.
| 4 personal fields are emptied.
| 1 text that named the person is reworded.
| 1 step of the history can no longer be undone.
| 0 copies and drafts of this file are deleted.
| These texts still name the person: reword them.
|   DEC-5  Outcome
$ catalyse list x.catalyse decision --where ref=DEC-5 --format csv | grep -o 'Dit par[^,]*,[^,]*'
| Dit par —, puis M. Guirelaz insiste"

= LANGUAGE=fr
$ catalyse forget x.catalyse P-02
| Issa Bellemonde (P-02) apparaît à 10 endroits :
|   P-02  Prénom
|   P-02  Nom de famille
|   P-02  Fonction
|   P-02  Courriel
|   ATT-32  Personne
|   ATT-2  Personne
|   ENC-3  Personne
|   ENC-4  Personne
|   ENC-30  A rencontré
|   ENC-35  A rencontré
! catalyse: rien n'a été changé : ajoutez --yes pour agir sans confirmation
? 64
$ catalyse forget --yes x.catalyse P-02
| Issa Bellemonde (P-02) apparaît à 10 endroits :
|   P-02  Prénom
|   P-02  Nom de famille
|   P-02  Fonction
|   P-02  Courriel
|   ATT-32  Personne
|   ATT-2  Personne
|   ENC-3  Personne
|   ENC-4  Personne
|   ENC-30  A rencontré
|   ENC-35  A rencontré
| Des copies déjà remises (courriels, clés, autres ordinateurs) peuvent subsister : demandez leur suppression.
| 4 informations personnelles sont effacées.
| 0 texte qui nommait la personne est repris sans son nom.
| 0 action de l'historique ne peut plus être annulée.
| 0 copie ou brouillon de ce fichier est supprimé.

# What a week after the event need not be known any more.
$ catalyse set x.catalyse participant P-04 access_needs=rampe
! catalyse: alerte : Fatou Lindrassy : besoins d'accessibilité encore gardés une semaine après l'événement
$ catalyse forget x.catalyse access-needs
! catalyse: rien n'a été changé : ajoutez --yes pour agir sans confirmation
? 64
$ catalyse forget --yes x.catalyse access-needs
| besoins d'accessibilité effacés : 1 personne
$ grep -c rampe x.catalyse
| 0
? 1

# A copy made by hand is known once it was opened, and said.
= LANGUAGE=en
$ cp x.catalyse other.catalyse
$ catalyse forget --yes other.catalyse P-03 | grep 'A copy'
| A copy of this file is at x.catalyse: erase the person there too.
