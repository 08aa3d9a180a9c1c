# A photo of a sheet is kept in the programme: its file may go, and it comes back out of a folder or a dump.
$ catalyse new x.catalyse --from lisiere
| 'x.catalyse' is made from the session 'lisiere': 'catalyse x.catalyse' opens it
$ echo '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z' | base64 -d >'table 1.jpg'
$ catalyse import x.catalyse photo 'table 1.jpg'
! catalyse: a photo is of the sheet of a group: --group names it
? 64
$ catalyse import x.catalyse photo 'table 1.jpg' --group SG-COM
| PH-1
$ rm 'table 1.jpg'
$ catalyse set x.catalyse photo PH-1 caption='Le tableau du groupe' rights=public
$ catalyse report x.catalyse minutes --group SG-COM --format html | grep -c '<img alt="" src="data:image/jpeg;base64,/9j/'
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
| 4K folder/picture-1.jpg
| 4K folder/picture.csv
| ref,name,data,photo
| PIC-1,table 1.jpg,picture-1.jpg,PH-1
$ catalyse new y.catalyse --from ./folder
| 'y.catalyse' is made from the session './folder': 'catalyse y.catalyse' opens it
$ catalyse report y.catalyse minutes --group SG-COM --format html | grep -o 'data:image/jpeg[^"]*' | wc -c
| 236
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
$ (printf '\211PNG\r\n\032\n'; head -c 300000 /dev/zero) >large.png
$ catalyse import x.catalyse photo large.png --group SG-COM
! catalyse: 'large.png' has 292 kB, at most 256 are kept: save it as JPEG, which is made smaller by itself
? 65
# What a telephone cannot send so is refused, with what to do.
$ printf '\0\0\0\30ftypheic' >IMG_7.HEIC
$ catalyse import x.catalyse photo IMG_7.HEIC --group SG-COM
! catalyse: 'IMG_7.HEIC' is a HEIC photo: export it as JPEG, or set the telephone's camera to the most compatible format
? 65
$ head -c 100 'y.catalyse' >'table 2.jpg'; head -c 90 folder/picture-1.jpg >'table 3.jpg'
$ catalyse import x.catalyse photo 'table 2.jpg' --group SG-COM
! catalyse: 'table 2.jpg' is neither a PNG nor a JPEG nor a plain SVG drawing: export it as one of them
? 65
$ catalyse import x.catalyse photo 'table 3.jpg' --group SG-COM
! catalyse: 'table 3.jpg' is cut short: copy it from the telephone once more
? 65
