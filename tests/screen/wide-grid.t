# On a wide screen the questions and the names of the groups of the paper grid are read whole, and each key of
# the line of keys is named once.
session lisiere
lang en
size 180x40
keys F5
keys BackTab BackTab BackTab BackTab BackTab
find [Checklist]
keys E
find Which specific social need, and in which area
find employers
none Esc back  u undo  Esc back
