import { type Message, message, rule } from '../message.ts';

/** What is reported against what was agreed. */
export const followUpsCodes = {
  'opfølgning/for-sig': message(
    'error',
    'Uventet svar på »{navn}«, der afleveres for sig, ventede {ventet}.',
    'Unexpected answer to "{navn}", which is handed in by itself, expected {ventet}.',
    {
      da: 'De to første opfølgninger i aarshjul.yaml besvares her. Flyt filen, eller slet den.',
      en: 'The first two follow-ups of aarshjul.yaml are answered here. Move the file or delete it.',
    },
  ),
  'opfølgning/ukendt-mål': message(
    'error',
    'Uventet opfølgning på {hvad} »{id}«, ventede noget, der står i aftalen.[ Mente du »{nærmest}«?]',
    'Unexpected follow-up on the {hvadEn} "{id}", expected something that stands in the agreement.[ Did you mean "{nærmest}"?]',
    {
      da: "Filnavnet efter prefikset er id'et på det mål eller den indsats, der svares på. Er målet udgået, så lad dets egen fil blive i aftalen, og skriv »status: udgået« i svaret.",
      en: 'The file name after its prefix is the id of the goal or initiative that is answered for. Where a goal was dropped, its own file stays in the agreement and the answer says "status: udgået".',
    },
  ),
  'opfølgning/ukendt-indikator': message(
    'error',
    'Uventet indikator »{id}«, ventede en af dem, der er aftalt.[ Mente du »{nærmest}«?]',
    'Unexpected indicator "{id}", expected one that was agreed.[ Did you mean "{nærmest}"?]',
    { da: 'Indikatorerne står i {fil}.', en: 'The indicators stand in {fil}.' },
  ),
  'opfølgning/ukendt-milepæl': message(
    'error',
    'Uventet milepæl »{id}«, ventede en af dem, der er aftalt.[ Mente du »{nærmest}«?]',
    'Unexpected milestone "{id}", expected one that was agreed.[ Did you mean "{nærmest}"?]',
    { da: 'Milepælene står i {fil}.', en: 'The milestones stand in {fil}.' },
  ),
  'opfølgning/ukendt-enhed': message(
    'error',
    'Uventet enhed »{id}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
    'Unexpected unit "{id}", expected {ventet}.[ Did you mean "{nærmest}"?]',
    { da: 'Målets enheder står i {fil} under »enheder«.', en: 'The units of the goal stand in {fil} under "enheder".' },
  ),
  'opfølgning/for-hver-enhed': message(
    'error',
    'Uventet ét tal »{værdi}«, ventede et for hver enhed: {ventet}.',
    'Unexpected single value "{værdi}", expected one for each unit: {ventet}.',
    {
      da: 'Skriv en linje for hver enhed under indikatoren, fx »  {eksempel}: {værdi}«.',
      en: 'Write a line for each unit below the indicator, as "  {eksempel}: {værdi}".',
    },
  ),
  'opfølgning/kun-ét-tal': message(
    'error',
    'Uventede tal for flere enheder, ventede ét tal.',
    'Unexpected values for several units, expected one value.',
    {
      da: 'Målet har ikke flere lokale enheder: skriv tallet på indikatorens egen linje.',
      en: 'The goal has no more than one local unit: write the value on the line of the indicator.',
    },
  ),
  'opfølgning/anden-enhed': message(
    'error',
    'Uventet »{værdi}«, ventede {ventet}, som der er aftalt.',
    'Unexpected "{værdi}", expected {ventet} as was agreed.',
    {
      da: 'Skriv tallet i den enhed, som måltallet, udgangspunktet eller »aftalt« har.',
      en: 'Write the value in the unit that the target, the baseline or "aftalt" has.',
    },
  ),
  'opfølgning/umuligt-tal': message(
    'error',
    'Uventet »{værdi}«, ventede {ventet}.',
    'Unexpected "{værdi}", expected {ventetEn}.',
    {
      da: 'Se efter, om et fortegn, et komma eller et ciffer er forkert, eller om de to tal er byttet om.',
      en: 'See whether a sign, a comma or a digit is wrong, or the two numbers have changed places.',
    },
  ),
  'opfølgning/uden-for-perioden': message(
    'error',
    'Uventet periode »{periode}«, ventede en inden for {ventet}.',
    'Unexpected period "{periode}", expected one within {ventet}.',
    {
      da: 'Tallet skal gælde den tid, indikatoren måler. Ret perioden, eller hent det rigtige tal.',
      en: 'The value must be of the time that the indicator measures. Mend the period or get the right value.',
    },
  ),
  'opfølgning/ikke-forbi': message(
    'error',
    'Uventet periode »{periode}«, ventede en, der er forbi, når svarene gøres op ({dag}).',
    'Unexpected period "{periode}", expected one that is over when the answers are made up ({dag}).',
    {
      da: 'Skriv den tid, tallet gælder, fx »januar-maj 2023«, eller ret »opgjort«. Et skøn over resten skrives i teksten.',
      en: 'Write the time that the value is of, such as "januar-maj 2023", or mend "opgjort". What is reckoned to come is written in the text.',
    },
  ),
  'opfølgning/status-ord': message(
    'error',
    'Uventet status »{status}« ved {opfølgning}, ventede {ventet}.',
    'Unexpected status "{status}" at {opfølgning}, expected {ventet}.',
  ),
  'opfølgning/uden-begrundelse': message(
    'error',
    'Uventet status »{status}« uden begrundelse: tallene giver »{beregnet}«.',
    'Unexpected status "{status}" without a reason: the figures give "{beregnet}".',
    {
      da: 'Slet »status«, så den regnes ud, eller skriv »begrundelse: …«.',
      en: 'Delete "status", so that it is computed, or write "begrundelse: …".',
    },
  ),
  'opfølgning/grøn-uden-tal': message(
    'error',
    'Uventet status »{status}«: {mangler} kan ikke gøres op, og det kan ikke give grønt.',
    'Unexpected status "{status}": {mangler} has no figure to judge by, and that can not give green.',
    {
      da: 'Skriv tallet, eller det udgangspunkt, som målet mangler. Ellers skriv »status: kan ikke opgøres« og en begrundelse.',
      en: 'Write the value, or the baseline that the goal lacks. Else write "status: kan ikke opgøres" and a reason.',
    },
  ),
  'opfølgning/udgået': message(
    'error',
    'Uventet »udgået« uden {mangler}, ventede hvem der besluttede det, hvornår og hvorfor.',
    'Unexpected "udgået" without {mangler}, expected who decided it, when and why.',
    {
      da: 'Skriv »besluttet: DATO«, »besluttet-af: NAVN« og »begrundelse: …«.',
      en: 'Write "besluttet: DATE", "besluttet-af: NAME" and "begrundelse: …".',
    },
  ),
  'opfølgning/dato': message(
    'error',
    'Uventet »{nøgle}: {dato}«, ventede {ventet}.',
    'Unexpected "{nøgle}: {dato}", expected {ventetEn}.',
  ),
  'opfølgning/overskrift': message(
    'error',
    'Uventet overskrift »{titel}«, ventede {ventet}.[ Mente du »{nærmest}«?]',
    'Unexpected heading "{titel}", expected {ventet}.[ Did you mean "{nærmest}"?]',
  ),
  'variabel/kun-i-opfølgning': message(
    'error',
    'Uventet »{navn}«: det, der er nået, kendes kun i en opfølgning.',
    'Unexpected "{navn}": what was reached is known in a follow-up only.',
    {
      da: 'Brug måltal, tal, grænse eller udgangspunkt, eller flyt teksten til opfølgningen.',
      en: 'Use måltal, tal, grænse or udgangspunkt, or move the text to the follow-up.',
    },
  ),
  'opfølgning/fodnote': message(
    'error',
    'Uventet fodnote i en opfølgning, ventede teksten i selve svaret.',
    'Unexpected footnote in a follow-up, expected its text in the answer itself.',
  ),
  'opfølgning/uden-årsag': rule(
    'warning',
    'Status er »{status}«, men {mangler} mangler.',
    'The status is "{status}", but {mangler} is missing.',
    {
      da: 'Gul og rød kræver »## Årsag«, »## Handling«, »ansvarlig:« og »ny-dato:«.',
      en: 'Amber and red ask for "## Årsag", "## Handling", "ansvarlig:" and "ny-dato:".',
    },
  ),
  'opfølgning/mangler': rule(
    'warning',
    '{opfølgning}: der er ikke svaret på {hvad}.',
    '{opfølgning}: {hvadEn} is not answered for.',
    { da: 'Skriv svaret i {fil}.', en: 'Write the answer in {fil}.' },
  ),
  'opfølgning/uden-tal': rule(
    'warning',
    'Der mangler et tal for »{indikator}«.',
    'A value is missing for "{indikator}".',
    {
      da: 'Skriv »{id}:« under »{over}« med {svar} eller »kan ikke opgøres«.',
      en: 'Write "{id}:" under "{over}" with {svar} or "kan ikke opgøres".',
    },
  ),
  'opfølgning/kun-en-del': rule(
    'warning',
    'Tallet gælder kun »{periode}«, ventede hele {ventet}.',
    'The value is of "{periode}" only, expected all of {ventet}.',
    {
      da: 'Hent tallet for hele tiden, eller ret perioden, hvis resten er med.',
      en: 'Get the value of all the time, or mend the period if the rest is in it.',
    },
  ),
  'opfølgning/uden-status': rule(
    'warning',
    'Status kan ikke regnes ud, og ingen er skrevet: den trykkes som »kan ikke opgøres«.',
    'The status can\'t be computed, and none is stated: it prints as "kan ikke opgøres".',
    { da: 'Skriv »status: …« i filens hoved.', en: 'Write "status: …" at the top of the file.' },
  ),
  'opfølgning/uden-bilag': rule(
    'warning',
    'Dokumentet til »{milepæl}« er ikke sendt med.',
    'The document for "{milepæl}" has not been sent.',
    { da: 'Skriv det under »bilag«: »{id}: DOKUMENT«.', en: 'Write it under "bilag": "{id}: DOCUMENT".' },
  ),
} as const satisfies Record<string, Message>;
