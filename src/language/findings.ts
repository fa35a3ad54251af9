import type { CellRef } from '../grid/area';
import { cellAddress } from '../grid/area';
import type { Finding, FindingCode, FindingParams } from '../nominations/finding';
import { cellName } from './cell-text';
import { ENGLISH_FINDINGS } from './findings-en';
import { VIETNAMESE_FINDINGS } from './findings-vi';
import type { Language } from './language';

/** How the sentence names cells: the finding's own (short), and others (in full where they lie on another sheet). */
export interface FindingPlace {
  /** `L14`; empty where the finding stands at no cell. */
  readonly at: string;
  readonly other: (cell: CellRef) => string;
}

/** A sentence for each code, in one language; `docs/findings.md` shows an example of each. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], place: FindingPlace) => string;
};

const SENTENCES: Readonly<Record<Language, FindingSentences>> = { vi: VIETNAMESE_FINDINGS, en: ENGLISH_FINDINGS };

/**
 * What is wrong or doubtful, where, and what to do: `Ô L14 ghi “Hoàn thành khá”: không có trong thang xếp loại.
 * Sửa thành HTXSNV, HTTNV, HTNV hoặc KHTNV.` Cells of the finding's own sheet are named short.
 */
export function findingMessage(finding: Finding, language: Language): string {
  const { cell } = finding;
  const place: FindingPlace = {
    at: cell === null ? '' : cellAddress(cell.row, cell.column),
    other: (other) => cellName(other, cell !== null && other.file === cell.file ? cell.sheet : null),
  };
  return sentence(finding.code, finding.params, place, SENTENCES[language]);
}

function sentence<Code extends FindingCode>(
  code: Code,
  params: Finding['params'],
  place: FindingPlace,
  sentences: FindingSentences,
): string {
  // A finding's parameters are those of its code (`finding()` makes no others); TypeScript loses that link here.
  return sentences[code](params as FindingParams[Code], place);
}
