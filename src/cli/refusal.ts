/** Why the command line stops: a sentence for stderr, further lines below it, and the exit code. */
export class Refusal extends Error {
  readonly sentence: string;
  readonly lines: readonly string[];
  /** 1: could not be done; 2: wrong arguments. */
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2 = 1, lines: readonly string[] = [], cause?: unknown) {
    super(sentence, { cause });
    this.name = 'Refusal';
    this.sentence = sentence;
    this.exitCode = exitCode;
    this.lines = lines;
  }
}
