import { renderWord } from '../../../src/docx/render-word';
import { dossiers } from '../../../src/report/papers/dossier';
import { documentFile } from '../../../src/taskpane/jobs/document-file';
import { renderWorkbook } from '../../../src/xlsx/render-workbook';
import { judged } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { oneStepSlices, shareOf } from '../../support/slices';
import { partsOf } from '../../support/word-document';

const fewer = dossiers(paperInput(judged({ collective: 5, individual: 80, model: 5 })));
const many = dossiers(paperInput(judged({ collective: 5, individual: 450, model: 5 })));
const NOMINEES = 460;

const FILES = [
  {
    ending: 'docx',
    pages: fewer,
    whole: () => renderWord(fewer),
    // A page of a dossier is some twenty thousand letters: what happens between two pauses is hardly more than that.
    fewestPauses: (file: Uint8Array) =>
      Math.max(30, (partsOf(file).get('word/document.xml')?.length ?? Infinity) / 50_000),
    fewestShares: 50,
    stopped: 20,
    // The step under way is ended: some letters more.
    behind: 2,
  },
  {
    ending: 'xlsx',
    pages: many,
    whole: () => renderWorkbook(many),
    // Between two pauses no more is done than some dossiers' worth of rows.
    fewestPauses: () => NOMINEES / 3,
    fewestShares: 3,
    stopped: 1,
    behind: 0,
  },
] as const;

describe.each(FILES)(
  'many dossiers as .$ending',
  ({ ending, pages, whole, fewestPauses, fewestShares, stopped, behind }) => {
    test('it is made in pieces, between which the pane has its turn, and is the same file', async () => {
      const { slices, pauses } = oneStepSlices();
      const shares: number[] = [];
      const file = await documentFile(pages, ending, { ...slices, progress: (one) => shares.push(shareOf(one)) });
      expect(Buffer.compare(file, await whole())).toBe(0);
      expect(pauses()).toBeGreaterThan(fewestPauses(file));
      expect(shares.length).toBeGreaterThan(fewestShares);
      expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
      expect(shares.at(-1)).toBe(1);
    });

    test('stopped half way, it is not made further', async () => {
      const giveUp = new AbortController();
      const shares: number[] = [];
      const making = documentFile(pages, ending, {
        signal: giveUp.signal,
        now: oneStepSlices().slices.now,
        progress: (one) => {
          shares.push(shareOf(one));
          if (shares.length === stopped) giveUp.abort(new Error('stopped'));
        },
      });
      await expect(making).rejects.toThrow('stopped');
      expect(shares.length).toBeLessThanOrEqual(stopped + behind);
      expect(shares.at(-1)).toBeLessThan(0.5);
    });
  },
);
