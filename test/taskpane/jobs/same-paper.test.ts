import fc from 'fast-check';
import { finish } from '../../../src/grid/steps';
import type { ReportDocument } from '../../../src/report/document';
import { dossiers } from '../../../src/report/papers/dossier';
import { isSamePaper } from '../../../src/taskpane/jobs/same-paper';
import { judged } from '../../support/assessments';
import { paperInput } from '../../support/papers';
import { reportOf } from '../../support/reports';

const office = judged({ collective: 2, individual: 8, model: 1 });
const papers = [dossiers(paperInput(office)), reportOf(office)];

/** The places of all texts, figures and marks of plain data. */
function places(data: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([key, value]) => places(value, [...path, key]));
}

function changedAt(data: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined) return typeof data === 'string' ? `${data}.` : typeof data === 'number' ? data + 1 : 'other';
  const entries = Object.entries(data ?? {}).map(([name, value]): [string, unknown] => [
    name,
    name === key ? changedAt(value, deeper) : value,
  ]);
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

test('a paper that is made again from the same lists is the same', () => {
  for (const paper of papers) expect(finish(isSamePaper(paper, structuredClone(paper)))).toBe(true);
});

test.each(papers.map((paper) => [paper.id, paper] as const))('whatever differs in %s is noticed', (_, paper) => {
  const all = places(paper);
  fc.assert(
    fc.property(fc.nat({ max: all.length - 1 }), (n) => {
      // Of the paper's own form: one place holds something else.
      const changed = changedAt(paper, all[n] ?? []) as ReportDocument;
      return !finish(isSamePaper(paper, changed)) && !finish(isSamePaper(changed, paper));
    }),
  );
});

test('a page more or less is noticed', () => {
  for (const paper of papers) {
    const [first, ...others] = paper.sections;
    if (first === undefined) throw new Error('a paper has a section');
    const shorter = { ...paper, sections: [{ ...first, blocks: first.blocks.slice(0, -1) }, ...others] };
    const without = { ...paper, sections: others };
    for (const one of [shorter, without]) {
      expect(finish(isSamePaper(paper, one))).toBe(false);
      expect(finish(isSamePaper(one, paper))).toBe(false);
    }
  }
});
