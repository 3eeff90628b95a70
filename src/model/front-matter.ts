// Generated from schemas/ by `npm run types`. Change the schemas, not this file.
import type { PartnerState, Period, Progress, Target, Value } from './values.ts';

export interface FrontMatter {
  CycleFile: CycleFile;
  AgreementFrontMatter: AgreementFrontMatter;
  SealFile: SealFile;
  UnitsFile: UnitsFile;
  SharedGoalFrontMatter: SharedGoalFrontMatter;
  InitiativeFrontMatter: InitiativeFrontMatter;
  GoalFrontMatter: GoalFrontMatter;
  FollowUpFrontMatter: FollowUpFrontMatter;
  WholeFollowUpFrontMatter: WholeFollowUpFrontMatter;
  FormFile: FormFile;
  TableFile: TableFile;
}
export interface CycleFile {
  phase: 'udkast' | 'aftalt' | 'midtvejs' | 'år' | 'lukket';
  municipality: string;
  administration: string;
  director: string;
  departments: {
    [k: string]: {
      name: string;
      head: string;
    };
  };
  calendar: {
    effective: Period;
    dialogueMeetings?: Period;
  };
  followUps: {
    [k: string]: {
      name: string;
      formOut?: Period;
      formDue: Period;
      meeting?: Period;
    };
  };
  outcomes: {
    [k: string]: string;
  };
  questions: {
    goal: {
      [k: string]: string;
    };
    initiative?: {
      [k: string]: string;
    };
  };
  roles?: {
    goal?: {
      result?: string;
      contribution?: string;
      measurement?: string;
      collaboration?: string;
      criterion?: string;
    };
    initiative?: {
      result?: string;
      contribution?: string;
      measurement?: string;
      collaboration?: string;
      criterion?: string;
    };
  };
  required?: string[];
  glossary?: {
    [k: string]: string[];
  };
  abbreviations?: {
    [k: string]: string;
  };
  rules?: {
    [k: string]: 'fejl' | 'advarsel' | 'stil' | 'fra';
  };
}
export interface AgreementFrontMatter {
  leader: string;
  dialogueMeeting: Period;
  priorities?: string[];
}
export interface SealFile {
  sealed: Period;
  parties: string[];
  goals?: {
    [k: string]: {
      number?: number;
      fingerprint: string;
      text?: string;
      shared?: string;
    };
  };
  initiatives?: {
    [k: string]: {
      number?: number;
      fingerprint: string;
      text?: string;
    };
  };
  tables?: {
    [k: string]: {
      fingerprint: string;
      text?: string;
      cells?: string;
    };
  };
  sections?: {
    [k: string]: {
      fingerprint: string;
      text?: string;
      shared?: string;
    };
  };
  changes?: {
    goal?: string;
    initiative?: string;
    table?: string;
    section?: string;
    date: Period;
    approvedBy?: string;
    why?: string;
    language?: boolean;
    number?: number;
    fingerprint?: string;
    text?: string;
    shared?: string;
    cells?: string;
  }[];
}
export interface UnitsFile {
  [k: string]: {
    name: string;
    shortName?: string;
    department?: string;
    parent?: string;
    external?: boolean;
    aliases?: string[];
  };
}
export interface SharedGoalFrontMatter {
  theme?: string;
  appliesTo?: string;
  promise?: string;
  localUnits?: string[];
  contributesTo?: string[];
  collaboratesWith?: string[];
  responsible?: string;
  followUps?: string[];
  indicators?: Indicators;
  milestones?: Milestones;
}
export interface Indicators {
  [k: string]: {
    name?: string;
    baseline?: Value;
    target?: Target;
    period?: Period;
    /**
     * @minItems 1
     */
    reportedAt?: [string, ...string[]];
    together?: boolean;
    source?: string;
    responsible?: string;
  };
}
export interface Milestones {
  [k: string]: {
    text?: string;
    due?: Period;
    attachment?: string;
    responsible?: string;
  };
}
export interface InitiativeFrontMatter {
  promise?: string;
  localUnits?: string[];
  contributesTo?: string[];
  collaboratesWith?: string[];
  responsible?: string;
  followUps?: string[];
  indicators?: Indicators;
  milestones?: Milestones;
}
export interface GoalFrontMatter {
  shared?: string;
  theme?: string;
  promise?: string;
  localUnits?: string[];
  contributesTo?: string[];
  collaboratesWith?: string[];
  responsible?: string;
  followUps?: string[];
  indicators?: Indicators;
  milestones?: Milestones;
}
export interface FollowUpFrontMatter {
  asOf: Period;
  amended?: Period;
  filledBy?: string;
  status?:
    | 'opfyldt'
    | 'følger planen'
    | 'delvist opfyldt'
    | 'bag planen'
    | 'ikke opfyldt'
    | 'ikke startet'
    | 'udgået'
    | 'kan ikke opgøres';
  reason?: string;
  decided?: Period;
  decidedBy?: string;
  indicators?: {
    [k: string]: Value | { [k: string]: Value };
  };
  baselines?: {
    [k: string]: Value | { [k: string]: Value };
  };
  milestones?: {
    [k: string]: Progress;
  };
  documents?: {
    [k: string]: string;
  };
  partners?: {
    [k: string]: PartnerState;
  };
  responsible?: string;
  newDate?: Period;
  continuation?: 'fortsætter' | 'ændres' | 'afsluttes' | 'udgår';
}
export interface WholeFollowUpFrontMatter {
  asOf: Period;
  filledBy?: string;
  example?: boolean;
  keyFigures?: {
    [k: string]: {
      name: string;
      agreed?: string;
      now?: Value;
      expected?: Value;
    };
  };
  decisions?: {
    [k: string]: {
      text: string;
      responsible: string;
      due: Period;
      done?: Period;
    };
  };
}
export interface FormFile {
  skema: number;
  år: number;
  enhed: string;
  opfølgning: string;
  opgjort?: string;
  'udfyldt-af'?: string;
  mål?: {
    [k: string]: FormAnswers;
  };
  indsatser?: {
    [k: string]: FormAnswers;
  };
  samlet?: {
    nøgletal?: {
      [k: string]: {
        navn?: string;
        aftalt?: string;
        nu?: string;
        forventet?: string;
      };
    };
    tekst?: string;
  };
}
export interface FormAnswers {
  aftryk: string;
  indikatorer?: {
    [k: string]:
      | string
      | {
          [k: string]: string;
        };
  };
  udgangspunkt?: {
    [k: string]:
      | string
      | {
          [k: string]: string;
        };
  };
  milepæle?: {
    [k: string]: string;
  };
  bilag?: {
    [k: string]: string;
  };
  samarbejde?: {
    [k: string]: string;
  };
  status?: string;
  begrundelse?: string;
  besluttet?: string;
  'besluttet-af'?: string;
  tekst?: string;
  årsag?: string;
  handling?: string;
  beslutning?: string;
  ansvarlig?: string;
  'ny-dato'?: string;
  fortsættelse?: string;
}
export interface TableFile {
  caption: string;
  unit?: string;
  groups?: number;
  columns?: {
    [k: string]: string;
  };
  totals?: {
    [k: string]: string | null;
  };
}
