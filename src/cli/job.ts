import type { Writable } from 'node:stream';
import { oneLine } from '../language/cell-text';
import type { CommandNames } from '../language/command-names';
import type { Arguments } from './arguments';
import type { Inputs } from './inputs';
import type { OutputPaths } from './output-paths';
import { paintFor } from './paint';
import type { PrintStyle } from './print';
import type { Progress } from './progress';
import type { Refusal } from './refusal';
import { writePieces } from './standard-out';

/** A stream of the process, a terminal or not. */
export type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd: number };

export interface Surroundings {
  readonly out: Stream;
  readonly error: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How the user types the commands, for the help. */
  readonly commands: CommandNames;
}

/** All that one run of the command line is about. */
export interface Job {
  readonly asked: Arguments;
  readonly around: Surroundings;
  readonly progress: Progress;
  readonly found: Inputs;
  /** By input. */
  readonly paths: readonly OutputPaths[];
}

/** How to print for this terminal, or for a pipe. */
export function styleOf({ asked, around }: Job): PrintStyle {
  const { out, environment } = around;
  return {
    language: asked.language,
    paint: paintFor(out, environment),
    width: out.isTTY === true ? Math.max(40, out.columns ?? 80) : null,
  };
}

/**
 * A refusal's sentence and lines, each on one line of stderr. With `ASSESS_TRACE` in the environment the program's own
 * failure follows, for whoever mends it; never otherwise.
 */
export async function tell(refusal: Refusal, { error, environment }: Surroundings): Promise<void> {
  for (const line of [refusal.sentence, ...refusal.lines]) await tellLine(line, error);
  const { cause } = refusal;
  if (environment['ASSESS_TRACE'] !== undefined && cause instanceof Error) {
    await writePieces(error, [`${cause.stack ?? cause.message}\n`]);
  }
}

/** Writes one line, whatever line breaks and control characters the text holds. */
export async function tellLine(line: string, stream: Writable): Promise<void> {
  await writePieces(stream, [`${oneLine(line)}\n`]);
}
