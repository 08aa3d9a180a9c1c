# All that is kept of a person is written from the person's card, to be handed over.
session lisiere
keys g0 Tab Down Enter
find Personne P-02
keys P
find page web
find JSON
keys Enter
find écrit :
keys Esc Tab Enter P
find ouvrez-en une
