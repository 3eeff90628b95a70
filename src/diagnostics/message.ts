/** `error` stops the year's documents, `warning` and `style` don't. */
export type Severity = 'error' | 'warning' | 'style';

/** The words that a message names: what was found, what was expected, the nearest name. */
export type Values = Record<string, string | number | undefined>;

/** The same in both languages. */
type Bilingual = { da: string; en: string };

/** A message: its code, severity, words, cure and explanation. */
export interface Message {
  /** Theme and what is wrong, in Danish: `effektmål/ukendt`. */
  code: string;
  severity: Severity;
  /** `{name}` takes a value; a part in `[…]` is left out where one of its values is missing; `{{name}}` is a variable that an author may write. */
  da: string;
  en: string;
  /** How it is mended. */
  help?: Bilingual;
  explanation: Explanation;
  /** A year may set its severity under `regler`, and a place may be excused: the documents can be made either way. */
  adjustable?: true;
}

/** The meaning of a code, with a wrong and a right example. */
type Explanation = {
  /** The mistake, and why it matters to the one who reads the agreement, in Danish: one to three sentences. */
  means: string;
  wrong: string;
  right: string;
} & (RunExample | ToldExample);

/** A test puts `wrong` and `right` for `instead` in a file of the small year in `tests/base`: one gives the code, the other nothing. */
interface RunExample {
  /** Below the year's folder: `traening/maal/02-tavlemoeder.md`. */
  file: string;
  /** Text of the file; `''` is the beginning of it, or of a new file. */
  instead: string;
}

/** An example that can't be shown by other text in one file: `wrong` and `right` are words, and a test sees that the case has the code. */
interface ToldExample {
  /** Below `tests/cases`: `1-parse/genvej`. */
  case: string;
}

/** A message whose words name the values `Named`, and in parts that may be left out, `Optional`. */
export interface MessageWith<Named extends string = never, Optional extends string = never> extends Message {
  /** Only a type. */
  takes: (values: Taken<Named, Optional>) => void;
}

/** The values of such a message. */
export type Taken<Named extends string, Optional extends string> = Record<Named, string | number> &
  Partial<Record<Optional, string | number | undefined>>;

/** A letter or sign that no name of a value has; `::tabel{#budget}` and `{{år}}` are what an author may write. */
type NoName = `${string}${' ' | '#' | ':' | '{' | '.' | '=' | '"' | '[' | ']'}${string}` | '';

/** The names in `{…}`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `{${string}}}${infer After}`
    ? NamesIn<After>
    : Rest extends `${infer Name}}${infer After}`
      ? Name extends NoName
        ? NamesIn<Rest>
        : Name | NamesIn<After>
      : never
  : never;

/** The text without its parts in `[…]`. */
type Bare<Text extends string> = Text extends `${infer Before}[${string}]${infer After}`
  ? `${Before}${Bare<After>}`
  : Text;

/** The names with `problemEn` as `problem`: a value that is told in either language has two. */
type Shared<Name> = Name extends `${infer Danish}En` ? Danish : Name;

/** A type that `en` must have as well: any text has it where it names the values that `da` names, else none. */
type SameNames<Da extends string, En extends string> = [Shared<NamesIn<Da>>, Shared<NamesIn<En>>] extends [
  Shared<NamesIn<En>>,
  Shared<NamesIn<Da>>,
]
  ? unknown
  : { mustName: Shared<NamesIn<Da>> };

/** A message as it is written. */
interface Words<Da extends string, En extends string, HelpDa extends string, HelpEn extends string>
  extends Pick<Message, 'code' | 'severity' | 'explanation'> {
  da: Da;
  en: En & SameNames<Da, En>;
  help?: { da: HelpDa; en: HelpEn & SameNames<HelpDa, HelpEn> };
}

/** Makes a message of its words, which tell what values it takes: those that are not in `[…]` in one of the texts. */
type Make = <
  const Da extends string,
  const En extends string,
  const HelpDa extends string = never,
  const HelpEn extends string = never,
>(
  words: Words<Da, En, HelpDa, HelpEn>,
) => MessageWith<
  NamesIn<Bare<Da | En | HelpDa | HelpEn>>,
  Exclude<NamesIn<Da | En | HelpDa | HelpEn>, NamesIn<Bare<Da | En | HelpDa | HelpEn>>>
>;

/** A message on what keeps documents from being made: its severity stays as it is. */
export const message: Make = (words) => words as never;

/** A message whose severity is the year's to set, and that a place may be excused. */
export const adjustable: Make = (words) => ({ ...words, adjustable: true }) as never;

/** The cure of what has one right answer. */
export const mendedByFix = { da: '`aftale check --fix` retter det.', en: '`aftale check --fix` mends it.' } as const;
