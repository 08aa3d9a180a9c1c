# The sheets of the tables typed back: diagnosis and project, block by block, group after group.
session lisiere
now 2026-06-19T08:00:00.000Z
seen yes
keys g4 Tab Tab Tab Tab Tab
find [Diagnostic]
find Alimentation durable · saisi d'après : feuille papier
budget 9
# One key opens the line, one a card; a source and a year make a fact with its figure.
keys a
type 45 % de tournées à vide (relevé, 2025)
keys Enter
budget 2
find 1 · Publics (2/3)
find 45 % · 2025 relevé
# Taken back to be corrected.
keys Up
budget 1
find 1 · Publics (1/3)
keys C-u
# Enter on nothing goes on to the next block, in the printed order; Shift-Tab back.
keys Enter
find Constats ›
keys BackTab
find Publics ›
keys Tab Tab
find Paroles ›
# The sheet of the next group, from where it stopped: nothing is on it yet.
keys PgDn
find Communication et visibilité
find Publics ›
keys Tab Tab
type « On ne sait pas ce que vous faites »
keys Enter
find 3 · Paroles (1/3)
keys Esc
# Both versions of what is disputed stay; agreed; the need goes into the project.
budget 99
focus On ne sait pas
keys b
type « Les élus le savent »
keys Enter
budget 2
find l'autre version : « Les élus le savent »
keys Space
find fait
keys y
find partagée par le grou
keys >
find reporté dans le projet du groupe
budget 3
# The source of what is typed.
keys w
find saisi d'après : photo
keys Tab
find [Projet]
keys x
find Communication et visibilité
find « On ne sait pas ce que vous faites »
budget 99
keys a
type Le bus des métiers
keys Enter
budget 2
find 1 · Nom et résumé en une ligne (
keys Esc u
# What was not added is there again after a crash.
keys a
type une ligne en cours
reopen
keys g4 Tab Tab Tab Tab Tab Tab
keys a
find › une ligne en cours
