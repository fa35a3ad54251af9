import { fileProblemText } from '../language/file-problems';
import type { Language } from '../language/language';
import { commandLineSentences } from '../language/words-command-line';
import { FileProblem } from '../xlsx/file-problem';
import { Refusal } from './refusal';
import { ReaderGone } from './standard-out';

/**
 * The sentence for whatever went wrong with a file; never a stack trace.
 * @param label the file's name, put before the sentence; null where no single file is meant
 */
export function refusalOf(error: unknown, label: string | null, language: Language): Refusal {
  if (error instanceof Refusal) return error;
  const sentences = commandLineSentences(language);
  const say = (sentence: string): Refusal =>
    new Refusal(label === null ? sentence : sentences.inFile(label, sentence), 1, [], error);
  if (error instanceof FileProblem) return say(fileProblemText(error, language, label));
  // V8 says so of strings, arrays and buffers that cannot be made.
  if (error instanceof RangeError && /string length|allocation failed|array length/i.test(error.message)) {
    return say(sentences.outOfMemory);
  }
  return say(sentences.internal);
}

/** Whether nobody is left to read what we print. */
export function isReaderGone(error: unknown): boolean {
  return error instanceof ReaderGone;
}
