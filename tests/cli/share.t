$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse share x.catalyse copy.catalyse
! catalyse: say whom the copy is for: --for network group funds
? 64
$ catalyse share x.catalyse --for network network.catalyse | grep -E 'Participants|Decisions|kept'
| taken out of Participants: 30 rows
| taken out of Decisions: 5 rows
| 419 rows kept, without history: network.catalyse
$ catalyse share x.catalyse --for funds funds.catalyse | grep -E 'Participants|Decisions|kept'
| taken out of Participants: 2 rows, E-mail 28, May commit the organisation 28, Agrees to be on the shared list 28, Agreed on 28, Erase after 28
| taken out of Decisions: 1 row
| 1188 rows kept, without history: funds.catalyse
$ catalyse check funds.catalyse | head -1
| 35 organisations, 28 people, 7 themes, 17 expressions of interest, 5 subgroups, 13 commitments
$ catalyse history funds.catalyse
| 01/12/2026 09:00    loaded a whole programme
$ catalyse undo funds.catalyse
! catalyse: there is nothing to undo
? 64
$ catalyse list funds.catalyse participant --where 'email!=' --format csv | tail -n +2
$ catalyse share x.catalyse --for funds --fund nobody other.catalyse
! catalyse: Organisation: there is no 'nobody'
? 66
$ catalyse share x.catalyse --for network funds.catalyse
! catalyse: 'funds.catalyse' is there already: choose another name, or move it away
? 73
$ catalyse share x.catalyse --for everyone all.catalyse
! catalyse: '--for' is one of: network group funds; not 'everyone'
? 64
$ catalyse share x.catalyse --for funds -
! catalyse: a copy is a file of its own: give it a name instead of '-'
? 64
$ catalyse share x.catalyse --for funds --anonymous nobody.catalyse | grep -A9 kept
| 1188 rows kept, without history: nobody.catalyse
$ catalyse add x.catalyse wish event=EV-1 text_fr='Capucine à Mme Lefort, avec Awa' >/dev/null
$ catalyse share x.catalyse --for funds --anonymous read.catalyse | grep -A9 kept
| 1189 rows kept, without history: read.catalyse
| 1 passage may still name somebody: read it, reword it in your file, make the copy again
| Wish W-41, Wish (French): Capucine à Mme Lefort, avec Person 14

= LANGUAGE=fr
$ catalyse share x.catalyse --for group groupe.catalyse | grep -E 'Personnes|gardées'
| retiré de Personnes : 2 lignes, Courriel 28, Accord pour la liste partagée 28, Accord donné le 28, À effacer après le 28
| 1265 lignes gardées, sans historique : groupe.catalyse
$ catalyse share x.catalyse copie.catalyse
! catalyse: dites à qui est destinée la copie : --for network group funds
? 64
