# A photo of a sheet is kept in the programme: its file may go, and it comes back out of a folder or a dump.
$ catalyse new x.catalyse --from lisiere
| 'x.catalyse' is made from the session 'lisiere': 'catalyse x.catalyse' opens it
$ (printf '\377\330\377\340'; head -c 200000 /dev/zero) >'table 1.jpg'
$ catalyse import x.catalyse photo 'table 1.jpg'
! catalyse: a photo is of the sheet of a group: --group names it
? 64
$ catalyse import x.catalyse photo 'table 1.jpg' --group SG-COM
| PH-1
$ rm 'table 1.jpg'
$ catalyse set x.catalyse photo PH-1 caption='Le tableau du groupe' rights=public
$ catalyse report x.catalyse minutes --group SG-COM --format html | grep -c '<img alt="" src="data:image/jpeg;base64,/9j/4AAAAA'
| 1
$ catalyse report x.catalyse minutes --group SG-COM --format html | grep -o '<figcaption>.*'
| <figcaption>Le tableau du groupe</figcaption>
| <figcaption>Return on time invested (ROTI), votes from 1 to 5</figcaption>
$ catalyse report x.catalyse minutes --group SG-COM | grep -A2 'Photos'
| ### Photos of the sheets
|
| Le tableau du groupe
$ catalyse export x.catalyse folder && ls -s --block-size=K folder/picture* && cut -d, -f1-4 folder/picture.csv
| written: folder
| 196K folder/picture-1.jpg
|   4K folder/picture.csv
| ref,name,data,photo
| PIC-1,table 1.jpg,picture-1.jpg,PH-1
$ catalyse new y.catalyse --from ./folder
| 'y.catalyse' is made from the session './folder': 'catalyse y.catalyse' opens it
$ catalyse report y.catalyse minutes --group SG-COM --format html | grep -o 'data:image/jpeg[^"]*' | wc -c
| 266696
$ catalyse dump --data x.catalyse >x.json && catalyse load x.json z.catalyse && catalyse list z.catalyse photo
| 'z.catalyse' is made: 'catalyse z.catalyse' opens it
| ref   Event  Subgroup  File         Caption               Image rights
| PH-1         SG-COM    table 1.jpg  Le tableau du groupe  may be published
# Without the right to show it, others do not get it.
$ catalyse share x.catalyse --for group for-group.catalyse >counts && catalyse list for-group.catalyse picture --format csv | wc -l
| 2
$ catalyse set x.catalyse photo PH-1 rights=unknown
$ catalyse share x.catalyse --for group without.catalyse | grep -i photo
| taken out of Photos: 1 row
$ catalyse report x.catalyse minutes --group SG-COM --audience group --format html | grep -c '<figure class="photo">'
| 0
? 1
$ head -c 300000 /dev/zero >large.png
$ catalyse import x.catalyse photo large.png --group SG-COM
! catalyse: 'large.png' has 292 kB, at most 256 are kept: save a smaller copy; 1600 pixels in width are enough to read a sheet
? 65
