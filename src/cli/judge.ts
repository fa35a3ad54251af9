import { assess } from '../assessment/assess';
import { BUILT_IN } from '../criteria/built-in';
import type { CriteriaSet } from '../criteria/criterion';
import { fullCellName } from '../language/cell-text';
import { findingMessage } from '../language/findings';
import { commandLineSentences } from '../language/words-command-line';
import { printingWords } from '../language/words-printing';
import { readCriteriaSheet } from '../nominations/criteria-findings';
import { readWithSettings } from '../nominations/settings/read-with-settings';
import type { Workbook } from '../xlsx/read-workbook';
import { readWorkbook } from '../xlsx/read-workbook';
import type { Arguments } from './arguments';
import type { Input } from './inputs';
import { readBytes } from './inputs';
import type { Judged } from './judged';
import { nativeCompression } from './native-compression';
import { passedOverLists, unrecognisedLists } from './not-read';
import type { Progress } from './progress';
import { refusalOf } from './refusal-of';
import { Refusal } from './refusal';

/** A workbook that was read, with its file's bytes for marking. */
export interface OpenWorkbook {
  readonly input: Input;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/**
 * Reads a workbook file.
 * @param file put into its grids, where several are judged together
 * @throws Refusal with one sentence that names the file
 */
export function openWorkbook(input: Input, asked: Arguments, progress: Progress, file?: string): OpenWorkbook {
  const sentences = commandLineSentences(asked.language);
  const bytes = readBytes(input.path, sentences);
  const stage = printingWords(asked.language).stages.read;
  try {
    const workbook = readWorkbook(bytes, {
      compression: nativeCompression,
      progress: (share) => progress.show(`${stage} ${input.label}`, share),
      ...(file === undefined ? {} : { file }),
    });
    return { input, bytes, workbook };
  } catch (error) {
    throw refusalOf(error, input.label, asked.language);
  }
}

/**
 * Reads the nominations of the workbooks together and judges them.
 * @param given the criteria of `--criteria`; null: those on the workbooks' own sheet, else the built-in set
 * @throws Refusal where no table is found or a criteria sheet is faulty
 */
export function judge(
  opened: readonly OpenWorkbook[],
  given: CriteriaSet | null,
  asked: Arguments,
  progress: Progress,
): Judged {
  const sentences = commandLineSentences(asked.language);
  const label = opened.map(({ input }) => input.label).join(', ');
  const criteria = given ?? criteriaOf(opened, asked) ?? BUILT_IN;
  const grids = opened.flatMap(({ workbook }) => workbook.grids);
  const stage = printingWords(asked.language).stages.judge;
  const { settings, nominations } = readWithSettings(grids, {
    criteria,
    ...(asked.year === null ? {} : { year: asked.year }),
    fallbackYear: new Date().getFullYear(),
    progress: (done, of) => progress.show(stage, (0.7 * done) / of),
  });
  if (nominations.tables.length === 0) {
    const close = [
      ...unrecognisedLists({ nominations, settings }, asked.language),
      ...passedOverLists(nominations.passedOver, asked.language),
    ];
    throw new Refusal(sentences.inFile(label, sentences.noTables), 1, close);
  }
  progress.show(stage, 0.7);
  const assessments = assess(nominations, criteria);
  return { nominations, assessments, criteria, settings, merged: asked.merge };
}

/** The set on the sheet `Tiêu chí` of the file that `--criteria` names. */
export function givenCriteria(path: string, asked: Arguments, progress: Progress): CriteriaSet {
  const sentences = commandLineSentences(asked.language);
  const opened = openWorkbook({ path, label: path }, asked, progress);
  const set = criteriaIn(opened, asked);
  if (set === null) throw new Refusal(sentences.noCriteriaSheet(path));
  return set;
}

/** The one set that the workbooks' own sheets hold; null where none has such a sheet. */
function criteriaOf(opened: readonly OpenWorkbook[], asked: Arguments): CriteriaSet | null {
  let chosen: { readonly set: CriteriaSet; readonly label: string } | null = null;
  for (const one of opened) {
    const set = criteriaIn(one, asked);
    if (set === null) continue;
    const { label } = one.input;
    if (chosen === null) chosen = { set, label };
    else if (JSON.stringify(set) !== JSON.stringify(chosen.set)) {
      throw new Refusal(commandLineSentences(asked.language).severalCriteria(chosen.label, label));
    }
  }
  return chosen?.set ?? null;
}

function criteriaIn({ input, workbook }: OpenWorkbook, { language }: Arguments): CriteriaSet | null {
  const { set, findings } = readCriteriaSheet(workbook.grids);
  if (findings.length === 0) return set;
  const sentences = commandLineSentences(language);
  const lines = findings.map((finding) => {
    const place = finding.cell === null ? '' : `${fullCellName(finding.cell)}: `;
    return place + findingMessage(finding, language);
  });
  throw new Refusal(sentences.inFile(input.label, sentences.criteriaInvalid(findings.length)), 1, lines);
}
