/** Words that bind others together: they may stand before any word without being the first part of a compound. */
export const functionWords: ReadonlySet<string> = new Set(
  `ad af alene alle allerede alt anden andet andre at bag blandt blev blive bliver bort både da de dem den denne der deres
   derfor dermed derved det dette dig din disse dog du efter eget egen egne eller en end endnu ene ens et etc ethvert
   enhver fem fire flere fleste for foran forbi fordi fra frem fælles få færre først før gennem godt gør gøre ham han har
   have havde heller helt hen hende her hertil hid hjem hos hun hver hvert hvad hvem hvis hvor hvordan hvorfor hvornår i
   igen igennem ikke imod ind inde inden indtil jeg jer jo kan kun kunne lidt lige lille længe man mange med mellem men
   mens mere mest mig min mindre mindst mit mod må måtte når ned nede nej netop ni nogen noget nogle nok nu ny nye nær næsten
   næste næsten og også om omkring op oppe os otte over par på rette rundt samme sammen samt selv seks sidste sig sin sine sit
   sjette skal skulle slet slags som stadig står store stor stort svær så således sådan ta ti til tilbage to tre tværs tæt ud uden
   udad ude under ved vel vi videre vil ville vore vores være været via vor værre yderst øget øje del række antal form gang`.split(
    /\s+/,
  ),
);
