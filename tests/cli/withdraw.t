$ catalyse new x.catalyse --from lisiere >/dev/null

# What it endangers, and whom to ring up; nothing changes.
$ catalyse withdraw x.catalyse ORG-16 --group SG-ALI
| If Épicerie Mobile Garanelle leaves — 20 things it holds
| Sustainable food: group stage N3 → N2
| Projects that go on: tell the funds and the partners first
|   PRJ-2  From Field to Jar — Sustainable food; ring up Noémie Vasquelle
| Promises made: r says who takes them over; b withdraws, with the reason
|   CMT-13  Épicerie Mobile Garanelle · Equipment or vehicle loan — Sustainable food; ring up Noémie Vasquelle
| Money flows: another payer or payee before the date
|   MF-3  Fonds Brindelac · Épicerie Mobile Garanelle — Sustainable food; ring up Noémie Vasquelle
|   MF-6  Agglomération du Pays d'Oréanne · Épicerie Mobile Garanelle — Sustainable food; ring up Noémie Vasquelle
| Budget lines: share out the work, or take the line out
|   BL-10  Épicerie Mobile Garanelle · overheads — Sustainable food; ring up Noémie Vasquelle
|   BL-11  Épicerie Mobile Garanelle · evaluation — Sustainable food; ring up Noémie Vasquelle
|   BL-8  Épicerie Mobile Garanelle · direct costs — Sustainable food; ring up Noémie Vasquelle
|   BL-9  Épicerie Mobile Garanelle · coordination — Sustainable food; ring up Noémie Vasquelle
| Share of the overheads: agree on the key again
|   MB-3  Du champ au bocal · Épicerie Mobile Garanelle — Sustainable food; ring up Noémie Vasquelle
| Roles held: r says who takes them, with a mandate to confirm
|   RO-4  Partner · Épicerie Mobile Garanelle — Sustainable food; ring up Noémie Vasquelle
|   RO-6  Budget lead · Épicerie Mobile Garanelle — Sustainable food; ring up Noémie Vasquelle
| Does it (R): who does it instead?
|   RA-15  Budget · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-21  Agreement · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-3  Shared diagnosis · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-33  Cash plan · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-39  Indicator collection · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-51  Cooperation review · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
|   RA-9  Project sheet · Épicerie Mobile Garanelle · does — Sustainable food; ring up Noémie Vasquelle
| Questions, indicators and risks carried: another owner
|   CA-31  On what key are the budget and overheads shared? — Sustainable food; ring up Noémie Vasquelle
|   RSK-4  Panne du camion en pleine tournée — Sustainable food; ring up Noémie Vasquelle
$ catalyse withdraw x.catalyse nobody
! catalyse: Organisation: there is no 'nobody'
? 66
$ catalyse withdraw x.catalyse ORG-16 --group nowhere
! catalyse: Subgroup: there is no 'nowhere'
? 66

# Doing it: the place ends, what is held stays, documents say so to those who may know, one undo takes it back.
$ catalyse withdraw x.catalyse ORG-16 --group SG-ALI --apply --said 'Back to vegetables' | tail -n 1
| Épicerie Mobile Garanelle has left; what it holds stays until it is handed over
$ catalyse list x.catalyse subgroup_member --where org=ORG-16 --format csv
| ref,subgroup,org,observer,joined,left_on,reason,reason_said,note
| SM-8,SG-ALI,ORG-16,0,2026-04-09,2026-12-01,,Back to vegetables,
$ catalyse report x.catalyse consortium --group SG-ALI --language en --audience organisers | grep -A 6 '# Who left'
| ### Who left
|
| **What is still in the hands of who left waits to be taken over**
|
| | Who left | Group | Since | Why | Taken over | Still in its hands |
| | --- | --- | --- | --- | --- | --- |
| | Épicerie Mobile Garanelle | Sustainable food | 01/12/2026 | Back to vegetables |  | Promises made: 1, Money flows: 2, Budget lines: 4, Share of the overheads: 1, Roles held: 2, Does it (R): 7, Questions, indicators and risks carried: 2 |
$ catalyse report x.catalyse consortium --group SG-ALI --language en --audience funds | grep -A 6 '# Who left'
| ### Who left
|
| **Who took over from whom**
|
| | Who left | Group | Since | Why | Taken over |
| | --- | --- | --- | --- | --- |
| | Épicerie Mobile Garanelle | Sustainable food | 01/12/2026 | Back to vegetables |  |
$ catalyse report x.catalyse dashboard --language fr | grep -A 6 '# Qui est parti'
| ## Qui est parti
|
| **Ce qui est encore entre les mains de qui est parti attend d’être repris**
|
| | Qui est parti | Groupe | Depuis | Pourquoi | Repris par d’autres | Encore entre ses mains |
| | --- | --- | --- | --- | --- | --- |
| | Épicerie Mobile Garanelle | Alimentation durable | 01/12/2026 | Back to vegetables |  | Engagements pris : 1, Flux d’argent : 2, Lignes de budget : 4, Part des frais de structure : 1, Rôles tenus : 2, Réalise (R) : 7, Questions, indicateurs et risques portés : 2 |
$ catalyse undo x.catalyse
| taken back: withdrew Organisation Épicerie Mobile Garanelle
$ catalyse report x.catalyse consortium --group SG-ALI --language en | grep -c 'Who left'
| 0
? 1
