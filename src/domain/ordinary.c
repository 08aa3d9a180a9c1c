#include "catalyse/domain/ordinary.h"

/* Folded, blanks between. */
static const char WORDS[] =
    " abbe abbot agneau aime amber ambre ami ange angel april archer art august aurore autumn avril baker"
    " banks barber barbier baron bass bean beau bell belle berger berry bill bird bishop black blaise"
    " blanc blanche bleu bois bon bond bonheur bonne bonnet boucher boulanger bouleau bourgeois bouvier"
    " breton brewer brook brooks brown brun brune burns bush butcher butler capucine carpenter carter"
    " celeste cerise champ champion chance chapelle charity charpentier chase chateau chene cheval"
    " chevalier church claire clay clement clementine clerc colombe colombier come comte constance constant"
    " cook cooper coq corbeau cordier court cousin crane cross crystal daisy dale dawn day dean dernier"
    " desire dimanche douce doux dove drew duc earl english esperance faith farmer field fields fils"
    " finch fish fisher flamand fleur flore flower flowers fontaine ford foret forge fort four fournier"
    " fox france frank french frost gai gallois garance garde gardener gay gene gentil germain ginger"
    " glen grace grand grande grange grant gras gray green grey gris gros guide guy hall harmonie haut"
    " hawk hay hazel heather hill hills hiver holly honore hope hunt hunter iris irish ivy jacinthe jack"
    " jade jardin jardinier jasmin jasmine jean jeudi jeune jour joy juge juillet juin june juste king"
    " knight lamb lane lavoir leger liberte libre lievre lilas lily little lombard long lorraine love"
    " lundi lune mai maigre maire maison maitre major marais marchand marche mardi marechal marguerite"
    " marin marine mark mars marsh marteau mason mauve may melodie melody menthe mercier mercredi"
    " mercy merle merveille meunier midi miles miller mills modeste moine mont montagne moon moss moulin"
    " mouton neige neveu noble noel noir nouveau noyer ocean oceane olive olivier opale orme paix"
    " paques parent parfait park parker pat patience peace peacock pearl pecheur pelletier penny"
    " pensee pepper perle pervenche petit petite picard pierre pike pin pinson poirier poisson pommier"
    " pont pope poppy porte porter potier potter powers pre premier president price priest prince"
    " printemps prudence prune prunier ray reed reine renard rice rich riche rivers riviere rob robin"
    " roche rocher roi romain rose rosier rossignol rouge rousse roux roy royal ruby rusty sage salmon"
    " samedi sandy sapin sauvage savage sawyer second seigneur serrurier sharp shepherd short silver"
    " simple skip sky small smith snow soir source spring star stone strong sue summer sunny swan sweet"
    " swift sylvestre tailleur tanner tanneur temple tour turner vaillant vallee vendredi"
    " verger vert victoire vieux vigne vigneron violet violette voisin wade walker ward waters weaver"
    " wells west white wild will willow wolf wood woods young ";

bool word_ordinary(struct sv folded) {
    struct sv rest = sv_from(WORDS), word;
    while (sv_next(&rest, ' ', &word))
        if (word.n && sv_eq(word, folded)) return true;
    return false;
}
