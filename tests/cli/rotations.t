$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse rotations x.catalyse | grep -A5 'Round 1'
| Round 1
|   table 1: Issa Bellemonde, Solène Kerbastide, Fatou Lindrassy (host), Yanis Oudremont, Tidiane Roquelane, Elias Vanderoche (fund)
|   table 2: Héloïse Amberlin, Victoire Escambrelle (fund), Colombe Feuilleraie, Salomon Guirelaz, Nadège Pourvielle (host)
|   table 3: Lison Cardoville (host), Hector Saintavrel (fund), Awa Sentierre, Côme Tressivart, Noémie Vasquelle
|   table 4: Inaya Brochelle (host), Rémi Chantorel (fund), Maëlys Harcourdin, Aurore Mistrelan (fund), Gaspard Nyvernoy
|   table 5: Marek Dubrovaux, Capucine Lormeraie (fund), Quentin Malverade, Bérénice Taillefosse, Simon Tauziède (host)
$ catalyse rotations x.catalyse --apply --freeze 2 | tail -3
| New faces per person: 16.7 on average, 16 at least. Repeats: 6; no plan has fewer than 6.
| Kept. 'catalyse undo' takes it back.
| Rounds that stay as they are: 2.
$ catalyse set x.catalyse attendance ATT-35 state=present
$ catalyse rotations x.catalyse --apply | tail -3
| To tell: Ewen Palazeau
| New faces per person: 17.3 on average, 16 at least. Repeats: 12; no plan has fewer than 12.
| Kept. 'catalyse undo' takes it back.
$ catalyse rotations x.catalyse --rounds 1
! catalyse: rounds: from 2 to 100
? 64
$ catalyse rotations x.catalyse --tables 3
! catalyse: tables: from 5 to 13, two people each at least
? 64
$ catalyse undo x.catalyse
| taken back: replanned Event Co-construction afternoon
$ catalyse new y.catalyse >/dev/null
$ catalyse rotations y.catalyse
! catalyse: no event to plan rotations for: add the afternoon first
? 66
