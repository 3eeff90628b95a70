import { adjustable, message } from '../diagnostics/message.ts';

export const unreadableYaml = message({
  code: 'yaml/syntaks',
  severity: 'error',
  da: 'YAML kan ikke læses her: {problem}',
  en: "YAML can't be read here: {problemEn}",

  explanation: {
    means:
      'Linjen kan ikke læses som »nøgle: værdi«, så programmet ved ikke, hvad der står. Oftest er det et kolon med mellemrum midt i en tekst, et tegn forrest med en særlig betydning eller en linje, der er rykket skævt ind.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: Journalen: et udtræk',
    right: "kilde: 'Journalen: et udtræk'",
  },
});

export const unprintedComment = adjustable({
  code: 'yaml/kommentar',
  severity: 'warning',
  da: '»{tekst}« læses som en kommentar og bliver ikke trykt.',
  en: '"{tekst}" is read as a comment and will not be printed.',
  help: {
    da: "Hører det til teksten, så sæt hele teksten i '…'. En kommentar har et mellemrum efter #.",
    en: "If it belongs to the text, put all of the text in '…'. A comment has a space after #.",
  },
  explanation: {
    means:
      'I oplysningerne begynder # en note, der ikke trykkes, når der er et mellemrum foran. Står # lige foran et ord eller et tal, var det nok en del af teksten.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '    tekst: Alle hold har tavlemøder',
    wrong: '    tekst: Hold nr. #2 har tavlemøder',
    right: "    tekst: 'Hold nr. #2 har tavlemøder'",
  },
});

export const yamlAlias = message({
  code: 'yaml/alias',
  severity: 'error',
  da: 'Uventet YAML-alias »{navn}«, ventede teksten selv.',
  en: 'Unexpected YAML alias "{navn}", expected the text itself.',
  help: {
    da: "Skriv teksten alle de steder, den hører til. Skal den begynde med * eller &, sættes den i '…'.",
    en: "Write the text where it belongs; put it in '…' if it begins with * or &.",
  },
  explanation: {
    means:
      'I YAML er & og * forrest en henvisning til en anden linje. Den bruges ikke her, for den, der læser filen, skal kunne se, hvad der står, uden at lede.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: &journal Udtræk fra journalen',
    right: 'kilde: Udtræk fra journalen',
  },
});

export const yamlTag = message({
  code: 'yaml/mærke',
  severity: 'error',
  da: 'Uventet YAML-mærke »{mærke}«, ventede en tekst.',
  en: 'Unexpected YAML tag "{mærke}", expected a text.',
  help: { da: "Sæt teksten i '…', hvis den skal begynde med !.", en: "Put the text in '…' if it is to begin with !." },
  explanation: {
    means:
      'I YAML betyder ! forrest, at værdien er af en særlig slags. Her er alle værdier tekst, og ordet efter ! ville ikke blive trykt.',
    file: 'traening/maal/01-ventetid.md',
    instead: 'kilde: Udtræk fra journalen',
    wrong: 'kilde: !vigtigt Udtræk fra journalen',
    right: 'kilde: Udtræk fra journalen',
  },
});

export const curlyMap = message({
  code: 'yaml/krøllet',
  severity: 'error',
  da: '»{ }« bruges ikke: et komma i et tal ville dele det i to nøgler.',
  en: '"{ }" is not used: a comma in a number would make it two keys.',
  help: { da: 'Skriv hver nøgle på sin egen linje, rykket ind.', en: 'Write each key on a line of its own, indented.' },
  explanation: {
    means:
      'Mellem { og } deler et komma linjen, så »højst 4,0 %« ville blive til to oplysninger, og læseren ville få et forkert tal. Derfor står hver nøgle på sin egen linje.',
    file: 'traening/maal/02-tavlemoeder.md',
    instead: '  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
    wrong: '  afprøvet: { tekst: Tavlemøder er afprøvet på to hold, senest: 1.5.2023 }',
    right: '  afprøvet:\n    tekst: Tavlemøder er afprøvet på to hold\n    senest: 1.5.2023',
  },
});

export const listAsKey = message({
  code: 'yaml/nøgle',
  severity: 'error',
  da: 'Uventet liste, ventede et navn før »:«.',
  en: 'Unexpected list, expected a name before ":".',
  help: { da: "Sæt navnet i '…', hvis det skal begynde med [.", en: "Put the name in '…' if it is to begin with [." },
  explanation: {
    means:
      'Før kolon står et navn, fx en kolonnes overskrift. Klammerne gør navnet til en liste, som ikke kan genkendes.',
    file: 'traening/tabeller/budget.yaml',
    instead: '  Pris pr. forløb: uden sum',
    wrong: '  [Pris pr. forløb]: uden sum',
    right: '  Pris pr. forløb: uden sum',
  },
});
