/** Where the domain's long words may be broken: between the parts they are made of, since patterns often break those wrongly. */
export const hyphenationWords: string[] = `
aktivitets-forud-sætninger aktivitets-budget aktivitets-mål administration afprøvningen alkohol-behandling antipsykotika arbejds-pladsen arbejds-vederlag
be-handleren ben-amputation be-skrivelse be-skæftigelse borger-oplevet bosteds-læge brutto-budget budget-ramme børne-træning
center-administration center-kontoret center-leder center-områder deltager-liste diesel-bussen dobbelt-diagnose dobbelt-diagnose-uddannelsen
dokumen-tation dokumen-teres dokumen-teret drifts-leder ergo-terapeut ergo-terapeuter ernærings-assistent faggruppe-fordeling finan-siering fitness-centre fore-byggelse fore-byggende
forhånds-tilkende-givelse forslags-stillere fremmøde-skærm fremmøde-registrering fuld-træfferen fysio-terapeut fysio-terapeuter fælles-rummets førstevalgs-præparat
gen-op-træning genoptrænings-planer grund-forløbet grund-normering grundnormerings-oversigt gruppe-forløb handle-muligheder handle-mulighederne handlings-anvisninger helbreds-tilstande hjemme-hjælp hjerte-rehabilitering
hus-assistent hybel-funktion in-kontinens institutions-leder jernbane-gade journal-notater kompetence-kort kompetence-områder kompetence-udvikling kontakt-teamenes kvalitets-kontrol køkken-assistent
ledelses-tilsynet leder-gruppen leder-rollen lov-grundlag med-arbejdere med-arbejderne med-arbejdernes medicin-opfølgning metadon-behandling monitorering mål-opfyldelsen
netto-budget ny-indskrevne observationer om-givelserne op-rindeligt personale-omsætning personale-sammensætning problem-stillinger psyko-motorisk pædagog-medhjælper pædagog-studerende
registrering regulerings-pris risiko-medicin rum-temperatur rusmiddel-behandling rusmiddel-center sam-arbejder samarbejds-aftaler samværs-tilbud seksual-vejledernes selv-evalueringer selvevaluerings-materiale
service-loven social-psykiatri social-pædagog social-rådgiver social-sygeplejen spørge-skema spørge-skemaer start-boliger stemme-facilitator stimulations-terapi stof-behandling stofmisbrugs-behandling
succes-kriterium sundheds-assistenter sundheds-kort sundheds-loven sundheds-personale sundheds-tjek super-vision super-visioner sygepleje-faglig sygepleje-indsatser sygepleje-studerende syge-plejerske syge-plejersker
team-samarbejdet terapeut-timer tilbage-melding tilbuds-indsatser time-vikarer tjeneste-biler trin-modellen trivsels-undersøgelsen trænings-forløb trænings-potentiale tyngde-pakke
ud-dannelsen uddannelses-konsulent udsatte-konsulent udviklings-mål udviklings-ønsker under-søgelse ved-ligeholdende vel-befindende velfærds-teknologi være-stederne
`
  .trim()
  .split(/\s+/);
