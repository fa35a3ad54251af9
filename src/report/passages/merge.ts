import type { Grid } from '../../grid/grid';
import { finish, type Steps } from '../../grid/steps';
import type { ReportDocument } from '../document';
import { applied, type Work } from './apply';
import { carriedKeys, type KeyedText } from './carried-keys';
import type { Changes, Typed, Unplaced, Written } from './changes';
import type { Memory } from './memory';
import { changesOf } from './pair-sheets';
import { passagesOf, TYPED, type Passage } from './passage';
import { placedTyped } from './placed-typed';
import { shownText } from './shown-text';

/** A generated passage where a person's words stand, or stood: both are shown to choose from. */
export interface Choice {
  readonly key: string;
  readonly generated: string;
  /** Empty where the person emptied or deleted it. */
  readonly typed: string;
  readonly kept: 'typed' | 'generated';
  /** The program would now write something else than when the person wrote over it. */
  readonly changed: boolean;
}

/** A document made again, with what people had written into the one before. */
export interface Merged {
  readonly document: ReportDocument;
  /** In the document's order. */
  readonly choices: readonly Choice[];
  /** What was typed and is not in the document: nobody may take the old sheets away without showing it. */
  readonly unplaced: readonly Unplaced[];
  /** What the document was made from, for `withChoices`. */
  readonly fresh: ReportDocument;
  readonly work: Work;
}

/**
 * Puts what people wrote into a document's sheets into the document made anew. Filled-in places and what was typed
 * between our passages stay; where a generated text was written over, the person's words stay and both are told; what
 * was emptied or deleted comes back and is told. Without changes the result is `fresh` itself.
 * @param remembered what the sheets held when they were made (`readMemory`). Where it is lost, what `fresh` would be
 *   laid out as (`memoryOf(fresh)` in src/xlsx): then all that differs is a choice
 * @param current the sheets as they are now, under whatever names; a section without a sheet is made anew
 */
export function mergeReport(fresh: ReportDocument, remembered: Memory, current: readonly Grid[]): Merged {
  return finish(mergeInSteps(fresh, remembered, current));
}

/** The same, a sheet at a time. */
export function* mergeInSteps(fresh: ReportDocument, remembered: Memory, current: readonly Grid[]): Steps<Merged> {
  const changes = yield* changesOf(remembered, current);
  const texts = passagesOf(fresh, new Set());
  const carried = carriedKeys(rememberedTexts(remembered), texts);
  const written = new Map<string, Written>();
  const gone: Written[] = [];
  for (const one of [...changes.written, ...leftOut(remembered)]) {
    const key = carried.get(one.key) ?? one.key;
    if (key === '') gone.push(one);
    else written.set(key, one);
  }
  yield;
  const passages = passagesOf(fresh, touchedTables(fresh, written.keys()));
  const choices: Choice[] = [];
  const kept = new Map<string, string>();
  for (const passage of passages) {
    const one = written.get(passage.key);
    if (one === undefined) continue;
    written.delete(passage.key);
    if (passage.whole !== true && shownText(one.typed) === shownText(passage.text)) continue;
    const choice = choiceOf(passage, one);
    if (choice.kept === 'typed') kept.set(choice.key, choice.typed);
    if (!passage.placeholder || one.typed === '') choices.push(choice);
  }
  yield;
  gone.push(...written.values());
  const typed = inOrder([...changes.typed, ...gone.flatMap((one) => typedInstead(one, changes))]);
  const { paragraphs, rows, unplaced } = placedTyped(fresh, new Set(texts.map(({ key }) => key)), carried, typed);
  const work = { texts: kept, paragraphs, rows };
  return {
    document: applied(fresh, work),
    choices,
    unplaced: [...changes.unplaced, ...unplaced, ...withoutRow(gone)],
    fresh,
    work,
  };
}

/** The same with other choices. Those that are not among them stay as they are. */
export function withChoices(merged: Merged, choices: readonly Choice[]): Merged {
  const texts = new Map(merged.work.texts);
  const chosen = new Map(choices.map((choice) => [choice.key, choice]));
  for (const { key, typed, kept } of choices) {
    if (kept === 'typed') texts.set(key, typed);
    else texts.delete(key);
  }
  const work = { ...merged.work, texts };
  return {
    ...merged,
    document: applied(merged.fresh, work),
    choices: merged.choices.map((choice) => chosen.get(choice.key) ?? choice),
    work,
  };
}

function choiceOf({ key, text, whole }: Passage, { typed, settled, generated }: Written): Choice {
  return {
    key,
    generated: text,
    typed,
    // What someone emptied by mistake would be missed by nobody; what they typed would.
    kept: typed === '' && !settled ? 'generated' : 'typed',
    changed: whole !== true && shownText(text) !== shownText(generated),
  };
}

/** The remembered texts by their keys, as they were generated. */
function rememberedTexts({ sheets, replaced }: Memory): KeyedText[] {
  const texts = new Map<string, string>();
  for (const { rows } of sheets) {
    for (const row of rows) {
      if (row.kind !== 'text') continue;
      row.places.forEach(({ key }, n) => {
        if (!key.startsWith(TYPED)) texts.set(key, (texts.get(key) ?? '') + (row.texts[n] ?? ''));
      });
    }
  }
  for (const { key, generated, gone } of replaced) {
    if (texts.has(key) || (gone === true && !isCell(key))) texts.set(key, generated);
  }
  return [...texts].map(([key, text]) => ({ key, text }));
}

/** What a person had chosen to leave out. */
function leftOut({ replaced }: Memory): Written[] {
  const at = { sheet: '', row: -1, column: 0 };
  return replaced.flatMap(({ key, generated, gone }) =>
    gone === true ? [{ key, cell: isCell(key), generated, typed: '', settled: true, at }] : [],
  );
}

function isCell(key: string): boolean {
  return key.includes('/');
}

function touchedTables(fresh: ReportDocument, keys: Iterable<string>): Set<string> {
  const ids = fresh.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.id] : [])),
  );
  const touched = new Set<string>();
  for (const key of keys) for (const id of ids) if (key === id || key.startsWith(`${id}/`)) touched.add(id);
  return touched;
}

/** A text whose passage is no longer generated stays as one that was typed there. */
function typedInstead({ key, cell, typed }: Written, { places }: Changes): Typed[] {
  const place = places.get(key);
  return cell || typed === '' || place === undefined ? [] : [{ kind: 'text', ...place, text: typed }];
}

function inOrder(typed: readonly Typed[]): Typed[] {
  return [...typed].sort((a, b) => a.row - b.row);
}

function withoutRow(gone: readonly Written[]): Unplaced[] {
  return gone.flatMap(({ cell, typed, at }) =>
    cell && typed !== '' ? [{ ...at, text: typed, reason: 'row-gone' as const }] : [],
  );
}
