import { LANGUAGES } from '../language/language';
import type { Language } from '../language/language';
import type { CommandLineSentences } from '../language/words-command-line';
import { commandLineSentences } from '../language/words-command-line';
import { Refusal } from './refusal';

/** What the user asked for. */
export interface Arguments {
  readonly paths: readonly string[];
  /** The reporting year; null: as the workbook states. */
  readonly year: number | null;
  readonly out: string | null;
  readonly report: string | null;
  readonly periodReport: string | null;
  /** The folder for the papers around the report. */
  readonly papers: string | null;
  readonly criteria: string | null;
  readonly language: Language;
  /** Whether `--lang` was given. */
  readonly languageGiven: boolean;
  readonly json: boolean;
  readonly unmark: boolean;
  readonly merge: boolean;
  readonly force: boolean;
  readonly personal: boolean;
  readonly help: boolean;
}

const SWITCHES = ['--json', '--unmark', '--merge', '--force', '--personal', '--help'] as const;
const VALUES = ['--year', '--out', '--report', '--period-report', '--papers', '--criteria', '--lang'] as const;
type Switch = (typeof SWITCHES)[number];
type ValueOption = (typeof VALUES)[number];

interface Tokens {
  readonly paths: string[];
  readonly switches: Set<Switch>;
  readonly values: Map<ValueOption, string>;
}

/**
 * Reads the arguments behind `assess`. `--option value` and `--option=value` are the same; behind `--` all are paths.
 * @throws Refusal (exit 2) with one sentence in the language that `--lang` names, even where it stands last
 */
export function parseArguments(words: readonly string[]): Arguments {
  const language = languageIn(words);
  const sentences = commandLineSentences(language);
  const { paths, switches, values } = tokens(words, sentences);
  const parsed: Arguments = {
    paths,
    year: yearOf(values.get('--year'), sentences),
    out: values.get('--out') ?? null,
    report: values.get('--report') ?? null,
    periodReport: values.get('--period-report') ?? null,
    papers: values.get('--papers') ?? null,
    criteria: values.get('--criteria') ?? null,
    language: languageOf(values.get('--lang'), sentences),
    languageGiven: values.has('--lang'),
    json: switches.has('--json'),
    unmark: switches.has('--unmark'),
    merge: switches.has('--merge'),
    force: switches.has('--force'),
    personal: switches.has('--personal'),
    help: switches.has('--help'),
  };
  if (!parsed.help) check(parsed, sentences);
  return parsed;
}

function tokens(words: readonly string[], sentences: CommandLineSentences): Tokens {
  const found: Tokens = { paths: [], switches: new Set(), values: new Map() };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') {
      found.paths.push(...words.slice(i + 1));
      break;
    }
    if (word === '-h') {
      found.switches.add('--help');
      continue;
    }
    if (!word.startsWith('-') || word === '-') {
      found.paths.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = VALUES.find((one) => one === name);
    if (option !== undefined) {
      const value = equals < 0 ? words[++i] : word.slice(equals + 1);
      if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
        throw new Refusal(sentences.valueMissing(option), 2);
      }
      if (found.values.has(option)) throw new Refusal(sentences.optionTwice(option), 2);
      found.values.set(option, value);
      continue;
    }
    const known = SWITCHES.find((one) => one === word);
    if (known === undefined) throw new Refusal(sentences.unknownOption(name), 2);
    found.switches.add(known);
  }
  return found;
}

function check(parsed: Arguments, sentences: CommandLineSentences): void {
  if (parsed.paths.length === 0) throw new Refusal(sentences.noFile, 2);
  if (!parsed.unmark) return;
  if (parsed.out === null) throw new Refusal(sentences.unmarkNeedsOut, 2);
  const needless = judgingOption(parsed);
  if (needless !== null) throw new Refusal(sentences.unmarkAlone(needless), 2);
}

/** The options that mean something only where nominations are judged. */
const JUDGING = ['report', 'periodReport', 'papers', 'criteria', 'year', 'json', 'merge', 'personal'] as const;

/** The first such option that was given, as it is typed; null where none was. */
export function judgingOption(asked: Arguments): string | null {
  const given = JUDGING.find((name) => asked[name] !== null && asked[name] !== false);
  return given === undefined ? null : optionOf(given);
}

/** `periodReport` → `--period-report`. */
export function optionOf(name: keyof Arguments): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function yearOf(text: string | undefined, sentences: CommandLineSentences): number | null {
  if (text === undefined) return null;
  if (!/^(19|20|21)\d\d$/.test(text)) throw new Refusal(sentences.badYear(text), 2);
  return Number(text);
}

function languageOf(text: string | undefined, sentences: CommandLineSentences): Language {
  if (text === undefined) return 'vi';
  const language = LANGUAGES.find((one) => one === text);
  if (language === undefined) throw new Refusal(sentences.badLanguage(text), 2);
  return language;
}

/** The language that the arguments ask for, however faulty they are otherwise. */
export function languageIn(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at] ?? '';
  const asked = word.startsWith('--lang=') ? word.slice('--lang='.length) : words[at + 1];
  return at >= 0 && asked === 'en' ? 'en' : 'vi';
}
