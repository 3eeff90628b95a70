import type { Message } from './message.ts';

const severities = { error: 'fejl', warning: 'advarsel', style: 'stil' };

/** The parts of an explanation, in Danish: what a command prints and a page shows. */
export interface Explained {
  code: string;
  severity: string;
  /** The message with … for what a place puts in. */
  message: string;
  means: string;
  /** The file that `wrong` and `right` are text of; they are words where it is left out. */
  file?: string;
  wrong: string;
  right: string;
  cure?: string;
  /** Whether a year may change its severity and a place be excused. */
  adjustable: boolean;
}

/** The explanation of a message, in plain data. */
export function explanationOf({ code, severity, da, help, adjustable, explanation }: Message): Explained {
  const { means, wrong, right, ...example } = explanation;
  return {
    code,
    severity: severities[severity],
    message: withoutValues(da),
    means,
    ...('file' in example && { file: example.file }),
    wrong,
    right,
    ...(help && { cure: withoutValues(help.da) }),
    adjustable: adjustable === true,
  };
}

/** A message's template as a reader sees it: `{navn}` as …, and without the parts that a place may leave out. */
export const withoutValues = (template: string): string =>
  template
    .replace(/\[[^\]]*\{[^\]]*\]/g, '')
    // `{{år}}` is a variable that an author may write.
    .replace(/\{\{[^{}]*\}\}|\{[\p{L}-]+\}/gu, (found) => (found.startsWith('{{') ? found : '…'))
    .trim();

/** An explanation as a terminal shows it. */
export function formatExplanation(explained: Explained): string {
  const { code, severity, message, means, file, wrong, right, cure, adjustable } = explained;
  const indented = (text: string) => (text === '' ? '(intet)' : text.trimEnd()).replace(/^(?=.)/gm, '    ');
  return [
    `${code} (${severity})`,
    '',
    message,
    '',
    means,
    '',
    file === undefined ? 'Forkert:' : `Forkert (${file}):`,
    indented(wrong),
    '',
    'Rigtigt:',
    indented(right),
    ...(cure ? ['', `Hjælp: ${cure}`] : []),
    ...(adjustable
      ? [
          '',
          `Alvoren kan sættes under »regler« i aarshjul.yaml, og ét sted kan tillades med <!-- tillad ${code}: grund -->`,
        ]
      : []),
  ].join('\n');
}
