/** What the parser's error codes mean to someone who writes. */
export const yamlProblems: Record<string, { da: string; en: string }> = {
  BAD_INDENT: {
    da: 'Indrykningen passer ikke med linjerne omkring.',
    en: 'The indentation does not fit the lines around.',
  },
  TAB_AS_INDENT: {
    da: 'Linjen er rykket ind med tabulator; brug mellemrum.',
    en: 'The line is indented with a tab; use spaces.',
  },
  DUPLICATE_KEY: { da: 'Nøglen står der to gange.', en: 'The key stands here twice.' },
  MISSING_CHAR: {
    da: 'Der mangler et tegn, fx et anførselstegn, »:« eller »]«.',
    en: 'A character is missing, such as a quote, ":" or "]".',
  },
  MULTILINE_IMPLICIT_KEY: { da: 'Der mangler et »:« efter nøglen.', en: 'A ":" is missing after the key.' },
  BLOCK_AS_IMPLICIT_KEY: {
    da: "Der står to gange »: « på linjen; sæt teksten i '…'.",
    en: 'The line has ": " twice; put the text in \'…\'.',
  },
  BLOCK_IN_FLOW: { da: 'En »[« er ikke lukket.', en: 'A "[" is not closed.' },
  BAD_SCALAR_START: {
    da: "Teksten begynder med et tegn, der betyder noget i YAML; sæt den i '…'.",
    en: "The text begins with a character that YAML reserves; put it in '…'.",
  },
  MULTIPLE_DOCS: { da: 'Filen har flere »---« end ventet.', en: 'The file has more "---" than expected.' },
  BAD_ALIAS: {
    da: "Teksten begynder med »*« eller »&«; sæt den i '…'.",
    en: 'The text begins with "*" or "&"; put it in \'…\'.',
  },
  UNEXPECTED_TOKEN: { da: 'Linjen kan ikke læses som »nøgle: værdi«.', en: 'The line can\'t be read as "key: value".' },
};
