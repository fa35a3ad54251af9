import { extname } from 'node:path';
import type { Language } from '../language/language';
import { commandLineSentences } from '../language/words-command-line';
import { requireZip } from '../xlsx/file-kind';
import { readWorkbookParts } from '../xlsx/workbook-parts';
import { openPackage } from '../xlsx/zip-package';
import type { Input } from './inputs';
import { nativeCompression } from './native-compression';
import { Refusal } from './refusal';

/**
 * Whether a workbook carries macros, by its content, whatever it is called.
 * @throws FileProblem where the bytes are no workbook that can be read
 */
export function hasMacros(bytes: Uint8Array): boolean {
  requireZip(bytes);
  return readWorkbookParts(openPackage(bytes, nativeCompression)).macros;
}

/**
 * Looks whether a copy's name ends as its content does: Excel opens neither a workbook without macros named .xlsm nor
 * one with macros named .xlsx.
 * @param out null where no copy is asked for
 * @throws Refusal with one sentence
 */
export function checkCopyEnding(
  input: Input,
  out: string | null,
  macros: boolean,
  { asked, found }: EndingContext,
): void {
  if (out === null) return;
  const ending = extname(out).toLowerCase();
  if (ending === contentEnding(macros)) return;
  const sentences = commandLineSentences(asked.language);
  // Of several files each copy has its original's name: that is the one to change.
  if (found.several) throw new Refusal(sentences.inFile(input.label, sentences.wrongEnding(ending, macros)));
  throw new Refusal(macros ? sentences.macroKept(out) : sentences.macroNone(out));
}

/** What of a run the check needs. */
interface EndingContext {
  readonly asked: { readonly language: Language };
  readonly found: { readonly several: boolean };
}

/** The ending under which Excel opens a workbook. */
export function contentEnding(macros: boolean): '.xlsx' | '.xlsm' {
  return macros ? '.xlsm' : '.xlsx';
}
