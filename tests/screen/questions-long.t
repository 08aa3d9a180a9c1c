# Of lines pasted at once, one that is refused stays in the line with what was typed; the others go in.
session lisiere
keys g1 Tab Tab Tab a
type Un mot
paste Première question ?\nUne très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question Une très longue question\nTroisième question ?
find Première question ?
find Troisième question ?
find au plus 600 caractères
keys Home
find › Un mot Une très longue question
