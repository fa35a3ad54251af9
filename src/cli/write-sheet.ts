import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { oneLine } from '../language/cell-text';
import { commandLineSentences } from '../language/words-command-line';
import type { SheetCommandWords } from '../language/words-sheet-command';
import type { Language } from '../language/language';
import type { CommandNames } from '../language/command-names';
import { readWorkbook, type Workbook } from '../xlsx/read-workbook';
import type { Arguments } from './arguments';
import { judgingOption, languageIn, parseArguments } from './arguments';
import { checkCopyEnding, contentEnding, hasMacros } from './copy-ending';
import { findInputs, readBytes } from './inputs';
import { nativeCompression } from './native-compression';
import { writeOutputs } from './output-files';
import { planOutputs } from './output-paths';
import { Refusal } from './refusal';
import { isReaderGone, refusalOf } from './refusal-of';
import type { Surroundings } from './job';
import { writePieces } from './standard-out';

/** A command that writes one sheet of ours into a copy of a workbook, for the office to edit. */
export interface SheetCommand {
  readonly name: keyof CommandNames;
  readonly words: (language: Language) => SheetCommandWords;
  /** The copy; null where the workbook has such a sheet and `replace` is not asked for. */
  readonly write: (workbook: Workbook, replace: boolean) => Uint8Array | null;
  /** Behind the original's name where the copy is given none: `tiêu chí`. */
  readonly suffix: string;
}

/**
 * Does what the arguments behind the command ask for.
 * @returns the exit code: 0 done, 1 could not be done, 2 wrong arguments
 */
export async function runSheetCommand(
  command: SheetCommand,
  words: readonly string[],
  around: Surroundings,
): Promise<0 | 1 | 2> {
  const language = languageIn(words);
  const typed = around.commands[command.name];
  try {
    const asked = parseArguments(words);
    const said = command.words(language);
    const answer = asked.help ? said.help(typed) : said.written(oneLine(write(command, asked))) + '\n';
    await writePieces(around.out, [answer]);
    return 0;
  } catch (error) {
    if (isReaderGone(error)) return 0;
    const refusal = refusalOf(error, null, language);
    const lines = [refusal.sentence, ...refusal.lines];
    if (refusal.exitCode === 2) lines.push(commandLineSentences(language).seeHelp(typed));
    await writePieces(
      around.error,
      lines.map((line) => `${oneLine(line)}\n`),
    );
    return refusal.exitCode;
  }
}

/** Writes the copy and gives its name. */
function write(command: SheetCommand, asked: Arguments): string {
  const { language, force } = asked;
  const sentences = commandLineSentences(language);
  const words = command.words(language);
  const needless = asked.unmark ? '--unmark' : judgingOption(asked);
  if (needless !== null) throw new Refusal(sentences.unknownOption(needless), 2);
  const found = findInputs(asked.paths, sentences);
  const [input] = found.inputs;
  if (input === undefined || found.several) throw new Refusal(words.oneFile, 2);
  const bytes = readBytes(input.path, sentences);
  try {
    const macros = hasMacros(bytes);
    const out = asked.out ?? besides(input.path, command.suffix, contentEnding(macros));
    planOutputs(found, { ...asked, out, force: true });
    checkCopyEnding(input, out, macros, { asked, found });
    if (!force && existsSync(out)) throw new Refusal(words.copyExists(out));
    const copy = command.write(readWorkbook(bytes, { compression: nativeCompression }), force);
    if (copy === null) throw new Refusal(words.sheetExists(input.label));
    writeOutputs([{ path: out, bytes: copy }], { force, sentences });
    return out;
  } catch (error) {
    throw refusalOf(error, input.label, language);
  }
}

/** `Thi đua.xlsx` → `Thi đua - tiêu chí.xlsx`, in the same folder. */
function besides(path: string, suffix: string, ending: string): string {
  return join(dirname(path), `${basename(path, extname(path))} - ${suffix}${ending}`);
}
