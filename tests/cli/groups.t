$ catalyse new x.catalyse --from lisiere >/dev/null
$ catalyse groups x.catalyse
| Sustainable food: 4 organisations (3 to 7) + Fonds Brindelac
|   Conserverie Pélagine — 1st choice
|   Cuisine Tournesolle — 1st choice
|   Épicerie Mobile Garanelle — 1st choice
|   Potagers de la Sauldrine — 1st choice
| Communication and visibility: 4 organisations (3 to 7) + Fonds des Quatre-Ruchers
|   Chantiers de la Tour Halbran — 1st choice
|   Guilde Morazel — 2nd choice
|   Régie des Quatre Lavoirs — 1st choice
|   Studio Parleciel — 1st choice
| Pathways to employers: 3 organisations (3 to 7) + Fondation Merisier-Vauclin
|   Éclat Solidaire Norvault — 1st choice
|   Horizon Sérilles — 1st choice
|   Passerelles Intérim Yverne — 1st choice
| Women's access to work: 4 organisations (3 to 7) + Fondation Célandrine + Fondation Hautesaulne
|   Coup de Main Marnelle — 1st choice
|   Elles Bâtissent Vérane — 1st choice
|   Fil & Retouches Albane — 1st choice
|   Mille Lessives — 1st choice
| Reuse and mobility: 4 organisations (3 to 7) + Fondation Orvalys
|   Les Établis de Brémeure — 1st choice
|   Livreurs du Dernier Pré — 1st choice
|   Ressourcerie du Grand Larroy — 1st choice
|   Roue Vaillante — 1st choice
| 1st choice: 18, 2nd choice: 1. No plan is better.
| Guilde Morazel: The first choice, Digital inclusion of staff, is set aside this time.
| Housing and health on the pathway: set aside, no group forms on it.
| Digital inclusion of staff: set aside, no group forms on it.
$ catalyse groups x.catalyse --apply >/dev/null
! catalyse: forming groups needs a reason: yours, or one that can be said
? 64
$ catalyse groups x.catalyse --apply --reason essai >/dev/null
! catalyse: nothing differs from the groups as they are
? 64
$ catalyse set x.catalyse expression_of_interest EOI-02 state=withdrawn reason=x >/dev/null
$ catalyse set x.catalyse expression_of_interest EOI-20 state=selected >/dev/null
$ catalyse groups x.catalyse --apply --reason 'départ de la Sauldrine' --said 'une place libre' | tail -9
|   Les Établis de Brémeure — 1st choice
|   Livreurs du Dernier Pré — 1st choice
|   Ressourcerie du Grand Larroy — 1st choice
|   Roue Vaillante — 1st choice
| 1st choice: 18, 2nd choice: 1. No plan is better.
| Guilde Morazel: The first choice, Digital inclusion of staff, is set aside this time.
| Housing and health on the pathway: set aside, no group forms on it.
| Digital inclusion of staff: set aside, no group forms on it.
| Applied: 1 joined, 0 left, groups made: 0. 'catalyse undo' takes it back.
$ catalyse history x.catalyse --limit 1
| 01/12/2026 09:00  Camille Ferrand  formed groups: Members of subgroups
| There is more before that: give a larger --limit.
$ catalyse undo x.catalyse
| taken back: formed groups: Members of subgroups
$ catalyse set x.catalyse programme PRG-1 group_max=3 >/dev/null
$ catalyse groups x.catalyse --afresh
| - Pathways to employers takes at most 3 organisations
| - Reuse and mobility takes at most 3 organisations
| - no group forms on Housing and health on the pathway
| - Sustainable food takes at most 3 organisations
| - Women's access to work takes at most 3 organisations
| - Communication and visibility takes at most 3 organisations
| - no group forms on Digital inclusion of staff
| One of these changes is enough, the least first:
| - Reuse and mobility: at most 7 organisations instead of 3 — then 1st choice: 15, 2nd choice: 4
| - Communication and visibility: at most 7 organisations instead of 3 — then 1st choice: 14, 2nd choice: 5
| - Women's access to work: at most 7 organisations instead of 3 — then 1st choice: 12, 2nd choice: 7
| - Pathways to employers: at most 7 organisations instead of 3 — then 1st choice: 14, 2nd choice: 4, 3rd choice: 1
| - let a group form on Housing and health on the pathway, of at most 4 organisations instead of 3 — then 1st choice: 12, 2nd choice: 5, 3rd choice: 2
| - Sustainable food: at most 7 organisations instead of 3 — then 1st choice: 15, 2nd choice: 2, 3rd choice: 1, outside their list: 1
| - let a group form on Digital inclusion of staff, of at most 4 organisations instead of 3 — then 1st choice: 15, 2nd choice: 2, 3rd choice: 1, outside their list: 1
| To be said: Reuse and mobility: at most 7 organisations instead of 3
! catalyse: no plan keeps all rules: those listed cannot hold together
? 65
$ catalyse groups x.catalyse --afresh --audience group
| To be said: Reuse and mobility: at most 7 organisations instead of 3
! catalyse: no plan keeps all rules: those listed cannot hold together
? 65
$ catalyse set x.catalyse programme PRG-1 group_max=7 >/dev/null

# Two conflicts need two changes, in words for the facilitator and in words that can be said.
$ cp x.catalyse two.catalyse
$ catalyse add two.catalyse placement_rule kind=apart org=ORG-04 other=ORG-18 >/dev/null
$ catalyse add two.catalyse placement_rule kind=apart org=ORG-08 other=ORG-12 >/dev/null
$ catalyse groups two.catalyse
| Conflict 1 of 2 — these rules cannot hold together:
| - Fil & Retouches Albane and Mille Lessives must not be in the same group
| - Fil & Retouches Albane is agreed in Women's access to work
| - Mille Lessives is agreed in Women's access to work
| What lifts it: let Fil & Retouches Albane and Mille Lessives be in the same group; or let Fil & Retouches Albane be elsewhere than in Women's access to work; or let Mille Lessives be elsewhere than in Women's access to work
| Conflict 2 of 2 — these rules cannot hold together:
| - Roue Vaillante and Livreurs du Dernier Pré must not be in the same group
| - Livreurs du Dernier Pré is agreed in Reuse and mobility
| - Roue Vaillante is agreed in Reuse and mobility
| What lifts it: let Roue Vaillante and Livreurs du Dernier Pré be in the same group; or let Livreurs du Dernier Pré be elsewhere than in Reuse and mobility; or let Roue Vaillante be elsewhere than in Reuse and mobility
| It takes 2 changes at once, one way a line, the least first:
| - let Fil & Retouches Albane and Mille Lessives be in the same group; let Roue Vaillante and Livreurs du Dernier Pré be in the same group — then 1st choice: 18, 2nd choice: 1
| - let Fil & Retouches Albane and Mille Lessives be in the same group; let Livreurs du Dernier Pré be elsewhere than in Reuse and mobility — then 1st choice: 17, 2nd choice: 2
| - let Fil & Retouches Albane and Mille Lessives be in the same group; let Roue Vaillante be elsewhere than in Reuse and mobility — then 1st choice: 17, 2nd choice: 2
| - let Roue Vaillante and Livreurs du Dernier Pré be in the same group; let Fil & Retouches Albane be elsewhere than in Women's access to work — then 1st choice: 17, 2nd choice: 2
| - let Roue Vaillante and Livreurs du Dernier Pré be in the same group; let Mille Lessives be elsewhere than in Women's access to work — then 1st choice: 17, 2nd choice: 2
| - let Fil & Retouches Albane be elsewhere than in Women's access to work; let Livreurs du Dernier Pré be elsewhere than in Reuse and mobility — then 1st choice: 16, 2nd choice: 3
| - let Fil & Retouches Albane be elsewhere than in Women's access to work; let Roue Vaillante be elsewhere than in Reuse and mobility — then 1st choice: 16, 2nd choice: 3
| - let Livreurs du Dernier Pré be elsewhere than in Reuse and mobility; let Mille Lessives be elsewhere than in Women's access to work — then 1st choice: 16, 2nd choice: 3
| - let Mille Lessives be elsewhere than in Women's access to work; let Roue Vaillante be elsewhere than in Reuse and mobility — then 1st choice: 16, 2nd choice: 3
| To be said: not all that was asked for can be kept at once; the least change is looked for
! catalyse: no plan keeps all rules: those listed cannot hold together
? 65
$ catalyse groups two.catalyse --audience group
| To be said: not all that was asked for can be kept at once; the least change is looked for
! catalyse: no plan keeps all rules: those listed cannot hold together
? 65

# A rule between named ones is told to the facilitator alone.
$ catalyse add x.catalyse placement_rule kind=apart org=ORG-01 other=ORG-04 reason=litige
| PR-1
$ catalyse groups x.catalyse --afresh | grep '^Roue\|^Les'
| Roue Vaillante: With its first choice, Reuse and mobility, 1 other would fall from its 1st choice to its 2nd choice (Les Établis de Brémeure: REM → ENT).
$ catalyse groups x.catalyse --afresh --audience group | grep '^Roue\|^Les'
| Roue Vaillante: The first choice, Reuse and mobility, could not be had with all groups in mind.
$ catalyse new y.catalyse >/dev/null
$ catalyse groups y.catalyse
! catalyse: no answer is kept yet: decide on them first (stage 2, committee)
? 65
