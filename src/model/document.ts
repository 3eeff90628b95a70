import type { Heading, Root, RootContent } from 'mdast';
import type {
  AgreementFrontMatter,
  CycleFile,
  FollowUpFrontMatter,
  FormFile,
  GoalFrontMatter,
  InitiativeFrontMatter,
  SealFile,
  SharedGoalFrontMatter,
  TableFile,
  UnitsFile,
  WholeFollowUpFrontMatter,
} from './front-matter.ts';
import type { Excuse, Passage } from './passage.ts';
import type { Place, Position } from './place.ts';

/** A file as it lies on disk. `file` is relative, with `/`: `agreements/2023/ramme.md`. */
export interface SourceFile {
  file: string;
  /** Empty for a symbolic link, and where the file is larger than any limit. */
  bytes: Uint8Array;
  /** Bytes on disk. */
  size: number;
  link: boolean;
}

/** The files of one year, and the folders in which an agreement is expected, by name. */
export interface SourceTree {
  year: number;
  files: SourceFile[];
  folders: string[];
}

export type DocumentKind =
  | 'cycle'
  | 'units'
  | 'frame'
  | 'sharedGoal'
  | 'agreement'
  | 'goal'
  | 'initiative'
  | 'table'
  | 'cells'
  | 'seal'
  | 'sealedText'
  | 'followUp'
  | 'initiativeFollowUp'
  | 'wholeFollowUp'
  | 'form'
  | 'image';

/** The facts that a file's path tells. */
export interface Origin {
  file: string;
  year: number;
  kind: DocumentKind;
  /** Folder of the agreement, as an id. */
  unit?: string;
  /** File name without prefix and ending, as an id. */
  id?: string;
  /** Folder of the follow-up, as an id: `midtvejs`. */
  followUp?: string;
}

/** YAML as its characters: maps, lists and strings, with the place of each. */
export interface Data {
  value: unknown;
  /** By path, steps joined with U+0000: the key (where it has one) and the value. */
  places: Map<string, { key?: Place; value: Place }>;
}

/** A heading with what stands under it, to the next heading that splits. */
export interface MarkdownSection {
  /** 0 for what stands before the first heading. */
  depth: number;
  heading?: Heading;
  /** The heading's words, variables as written. */
  title: string;
  nodes: RootContent[];
  place: Place;
}

export interface CsvCell {
  text: string;
  place: Place;
}

export interface CsvRow {
  /** 1-based row as a spreadsheet shows it. */
  number: number;
  cells: CsvCell[];
  place: Place;
}

/** One file after 1-parse. `data` is the whole of a YAML file, or the front matter of a Markdown file. */
export interface Document {
  origin: Origin;
  data?: Data;
  body?: Root;
  sections?: MarkdownSection[];
  rows?: CsvRow[];
  /** `data:` URI of an image. */
  image?: string;
  /** Running text, in order; that of front matter is added by 2-validate. */
  passages: Passage[];
  excuses: Excuse[];
  /** Where a character that nobody sees was left out, in the file as it was typed; in order. */
  unseen?: Position[];
}

/** The front matter of each kind that has one, typed. */
export interface FrontMatterByKind {
  cycle: CycleFile;
  units: UnitsFile;
  agreement: AgreementFrontMatter;
  goal: GoalFrontMatter;
  sharedGoal: SharedGoalFrontMatter;
  initiative: InitiativeFrontMatter;
  table: TableFile;
  seal: SealFile;
  followUp: FollowUpFrontMatter;
  initiativeFollowUp: FollowUpFrontMatter;
  wholeFollowUp: WholeFollowUpFrontMatter;
  form: FormFile;
}

/** A document after 2-validate. Where a needed key is missing, `frontMatter` is undefined. */
export interface TypedDocument extends Document {
  frontMatter?: FrontMatterByKind[keyof FrontMatterByKind];
  /** As `Data.places`, by the typed names: `indicators`, `koersel`, `target`. */
  places?: Data['places'];
}

/** Everything known of one year's folder. */
export interface YearSources {
  year: number;
  documents: TypedDocument[];
  /** Of every file, also of those that could not be read: what they define is not reported as unknown. */
  origins: Origin[];
  /** Names of the folders that are to hold an agreement. */
  folders: string[];
  /** Codes whose severity the year may set. */
  adjustable: readonly string[];
}
