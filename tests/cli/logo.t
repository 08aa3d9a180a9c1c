# A logo goes into the file, from a session or by a command, and into what is exported from it.
$ mkdir mine && printf '\211PNG\r\n\032\nabc' >mine/logo.png
$ printf '[session]\nbased_on = consortium\n[prg-1]\nentity = programme\ncode = X\ntitle_fr = X\nlang_default = fr\n[logo]\nentity = picture\nname = logo.png\ndata = logo.png\n' >mine/programme.ini
$ cp -r "$(dirname "$(command -v catalyse)")/../sample-sessions/consortium" .
$ catalyse new x.catalyse --from ./mine
| 'x.catalyse' is made from the session './mine': 'catalyse x.catalyse' opens it
$ rm mine/logo.png
$ catalyse report x.catalyse calendar --format html | grep -o '<img[^>]*>'
| <img class="logo" alt="" src="data:image/png;base64,iVBORw0KGgphYmM=">
$ catalyse export x.catalyse folder
| written: folder
$ catalyse new y.catalyse --from ./folder
| 'y.catalyse' is made from the session './folder': 'catalyse y.catalyse' opens it
$ catalyse report y.catalyse calendar --format html | grep -o '<img[^>]*>'
| <img class="logo" alt="" src="data:image/png;base64,iVBORw0KGgphYmM=">
$ catalyse new z.catalyse --from ./mine
! catalyse: ./mine/programme.ini:11:8: cannot read './mine/logo.png': there is no such file or folder
! catalyse: programme.ini: 1 good row, line 3
! catalyse: nothing was made: './mine' has 1 problem
? 65
$ echo '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z' | base64 -d >photo.jpg
$ catalyse import x.catalyse picture photo.jpg
| the logo of the documents is photo.jpg
$ catalyse report x.catalyse calendar --format html | grep -o '<img[^>]*>'
| <img class="logo" alt="" src="data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z">
$ catalyse import x.catalyse picture missing.png
! catalyse: cannot read 'missing.png': there is no such file or folder
? 66
$ echo '<svg><script/></svg>' >bad.svg
$ catalyse import x.catalyse picture bad.svg
! catalyse: 'bad.svg' is neither a PNG nor a JPEG nor a plain SVG drawing: export it as one of them
? 65
$ catalyse undo x.catalyse
| taken back: edited Picture in the file photo.jpg
$ catalyse report x.catalyse calendar --format html | grep -o '<img[^>]*>'
| <img class="logo" alt="" src="data:image/png;base64,iVBORw0KGgphYmM=">
