$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse rotations x.catalyse | grep -A5 'Round 1'
| Round 1
|   table 1: Héloïse Amberlin, Rémi Chantorel (fund), Fatou Lindrassy (host), Gaspard Nyvernoy, Tidiane Roquelane, Bérénice Taillefosse
|   table 2: Aurore Mistrelan (fund), Yanis Oudremont, Nadège Pourvielle (host), Côme Tressivart, Noémie Vasquelle
|   table 3: Issa Bellemonde, Lison Cardoville (host), Victoire Escambrelle (fund), Quentin Malverade, Awa Sentierre
|   table 4: Inaya Brochelle (host), Marek Dubrovaux, Colombe Feuilleraie, Capucine Lormeraie (fund), Hector Saintavrel (fund)
|   table 5: Salomon Guirelaz, Maëlys Harcourdin, Solène Kerbastide, Simon Tauziède (host), Elias Vanderoche (fund)
$ catalyse rotations x.catalyse --apply --freeze 2 | tail -3
| Everyone meets at least 15 new people, about 17 on average. 6 times, two who know each other meet again: no plan does better.
| Kept. 'catalyse undo' takes it back.
| Rounds that stay as they are: 2.
$ catalyse set x.catalyse attendance ATT-35 state=present
$ catalyse rotations x.catalyse --apply | tail -3
| To tell: Ewen Palazeau
| Everyone meets at least 15 new people, about 17 on average. 12 times, two who know each other meet again: no plan does better.
| Kept. 'catalyse undo' takes it back.
$ catalyse report x.catalyse rotations --language fr | head -12
| Inter-réseau Lisière · Lisière 2026 — mécénat et insertion
|
| Parcours des rencontres croisées
|
| # Après-midi de co-construction
|
| Lisière 2026 — mécénat et insertion
|
| **Destinataires : organisateur·rices**
|
| Établi le mardi 1er décembre 2026
|
$ catalyse report x.catalyse rotations --format csv | tail -3
| 2,"Héloïse Amberlin, Issa Bellemonde, Marek Dubrovaux, Aurore Mistrelan (fund), Simon Tauziède (host)",,,,
| 3,"Victoire Escambrelle (fund), Colombe Feuilleraie, Yanis Oudremont, Bérénice Taillefosse, Simon Tauziède (host)",,,,
| 4,"Quentin Malverade, Tidiane Roquelane, Hector Saintavrel (fund), Simon Tauziède (host), Côme Tressivart",,,,
$ catalyse report x.catalyse valise --output bag --format html | grep rotations
| A4  lisiere-2026-rotations-organisers-en.html  Routes of the rotations
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
