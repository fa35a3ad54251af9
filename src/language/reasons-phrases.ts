import type { RuleName } from '../criteria/criterion';

/** What falls short besides the condition that a reason names. */
export interface More {
  /** Whether the rest counted here is not met too, or lacks evidence too. */
  readonly result: 'unmet' | 'unknown';
  /** Further conditions of the named condition's own criterion. */
  readonly conditions: number;
  /** Other criteria, all of them. */
  readonly criteria: number;
  /** How many of `criteria` fall short by the very cells that the reason names. */
  readonly alike: number;
  /** Beside unmet ones: criteria that lack evidence. */
  readonly lacking: number;
}

/** The phrases of short reasons and of next steps, in one language. No full stop: they stand in cells and lists. */
export interface ReasonPhrases {
  /** What a condition speaks of: `Xếp loại`. Marks speak of their criterion. */
  readonly subject: Readonly<Record<Exclude<RuleName, 'mark'>, string>>;
  readonly criterion: (id: string, about: string | null) => string;
  readonly ofYears: (subject: string, years: string) => string;
  readonly finding: (subject: string, found: string, required: string | null) => string;
  readonly noYears: (subject: string) => string;
  readonly markUnmet: (criterion: string, found: string) => string;
  readonly markUnknown: (criterion: string, found: string) => string;
  /** The cells say that there is none; `wanted` is null where it is not to be said. */
  readonly noInitiative: (cells: string, wanted: string | null) => string;
  /** What had to be there: `có sáng kiến cấp cơ sở trở lên`; `level` null: an initiative of whatever level. */
  readonly initiativeOf: (level: string | null, top: boolean) => string;
  readonly votes: (share: string, required: string) => string;
  /** Years of which the same is said: `2022 và 2023`, `2022–2024`. */
  readonly years: (years: readonly number[]) => string;
  /** Further years that fall short too, by other texts. */
  readonly moreYears: (years: readonly number[]) => string;
  /** How much falls short besides the one thing named; empty where nothing does. */
  readonly more: (more: More) => string;
  readonly councilJudges: (count: number) => string;
  readonly allMet: string;
  readonly nothingAssessed: string;

  readonly fill: (what: string, cells: string) => string;
  readonly add: (what: string) => string;
  readonly stands: (what: string, cells: string) => string;
  /** What is to be written for a rule, lower case. */
  readonly evidence: Readonly<Record<Exclude<RuleName, 'mark'>, string>>;
  /** What is to be written where an initiative is there, lower case. */
  readonly initiativeLevel: string;
  /** To mark a criterion in a cell of its column. */
  readonly fillMark: (criterion: string, cells: string) => string;
  /** To mark several criteria, named by their ids. */
  readonly fillMarks: (ids: readonly string[], cells: string) => string;
  /** To leave one mark of several in a row; `what` is lower case. */
  readonly keepOneMark: (what: string, cells: string) => string;
  /** To correct points that lie outside 0 and `most`. */
  readonly correctPoints: (what: string, most: string, cells: string) => string;
  /** The column that a criterion's marks stand in. */
  readonly markColumn: (criterion: string) => string;
  readonly markStands: (criterion: string, cells: string) => string;
  readonly disciplineStands: (cells: string) => string;
}
