import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { BUILT_IN } from '../criteria/built-in';
import { oneLine } from '../language/cell-text';
import { commandLineSentences } from '../language/words-command-line';
import { criteriaWords } from '../language/words-criteria';
import { readWorkbook } from '../xlsx/read-workbook';
import { writeCriteria } from '../xlsx/write-criteria';
import type { Arguments } from './arguments';
import { languageIn, optionOf, parseArguments } from './arguments';
import { checkCopyEnding, contentEnding, hasMacros } from './copy-ending';
import { findInputs, readBytes } from './inputs';
import { nativeCompression } from './native-compression';
import { writeOutputs } from './output-files';
import { planOutputs } from './output-paths';
import { Refusal } from './refusal';
import { isReaderGone, refusalOf } from './refusal-of';
import type { Surroundings } from './job';
import { writePieces } from './standard-out';

/** Options of `assess` that mean nothing here. */
const OTHERS = ['year', 'report', 'periodReport', 'criteria', 'json', 'unmark', 'merge', 'personal'] as const;

/**
 * Does what the arguments behind `criteria` ask for.
 * @returns the exit code: 0 done, 1 could not be done, 2 wrong arguments
 */
export async function runCriteria(words: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const language = languageIn(words);
  try {
    const asked = parseArguments(words);
    const said = asked.help
      ? criteriaWords(language).help(around.commands.criteria)
      : criteriaWords(language).written(oneLine(write(asked))) + '\n';
    await writePieces(around.out, [said]);
    return 0;
  } catch (error) {
    if (isReaderGone(error)) return 0;
    const refusal = refusalOf(error, null, language);
    const lines = [refusal.sentence, ...refusal.lines];
    if (refusal.exitCode === 2) lines.push(commandLineSentences(language).seeHelp(around.commands.criteria));
    await writePieces(
      around.error,
      lines.map((line) => `${oneLine(line)}\n`),
    );
    return refusal.exitCode;
  }
}

/** Writes the copy and gives its name. */
function write(asked: Arguments): string {
  const { language, force } = asked;
  const sentences = commandLineSentences(language);
  const words = criteriaWords(language);
  const needless = OTHERS.find((name) => asked[name] !== null && asked[name] !== false);
  if (needless !== undefined) throw new Refusal(sentences.unknownOption(optionOf(needless)), 2);
  const found = findInputs(asked.paths, sentences);
  const [input] = found.inputs;
  if (input === undefined || found.several) throw new Refusal(words.oneFile, 2);
  const bytes = readBytes(input.path, sentences);
  try {
    const macros = hasMacros(bytes);
    const out = asked.out ?? besides(input.path, contentEnding(macros));
    planOutputs(found, { ...asked, out, force: true });
    checkCopyEnding(input, out, macros, { asked, found });
    if (!force && existsSync(out)) throw new Refusal(words.copyExists(out));
    const copy = writeCriteria(readWorkbook(bytes, { compression: nativeCompression }), BUILT_IN, force);
    if (copy === null) throw new Refusal(words.sheetExists(input.label));
    writeOutputs([{ path: out, bytes: copy }], { force, sentences });
    return out;
  } catch (error) {
    throw refusalOf(error, input.label, language);
  }
}

/** `Thi đua.xlsx` → `Thi đua - tiêu chí.xlsx`, in the same folder. */
function besides(path: string, ending: string): string {
  return join(dirname(path), `${basename(path, extname(path))} - tiêu chí${ending}`);
}
