import { fileProblemText } from '../language/file-problems';
import type { Language } from '../language/language';
import { FileProblem } from '../xlsx/file-problem';
import { openSession, type HostChoice, type Session } from './session/session';

/** An opened workbook, or a sentence why it could not be opened. */
export type Opened = { readonly session: Session } | { readonly sentence: string };

/** Opens the bytes of a file in an Excel of that kind. */
export function openBytes(bytes: Uint8Array, name: string, host: HostChoice, language: Language): Opened {
  try {
    return { session: openSession(bytes, name, host) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { sentence: fileProblemText(error, language, name) };
  }
}

/** Where the server has the demo workbook. */
const DEMO = 'demo/office-2024.xlsx';

/** The demo workbook; null where it cannot be had. */
export async function loadDemo(host: HostChoice): Promise<Session | null> {
  try {
    const answer = await fetch(DEMO);
    if (!answer.ok) return null;
    return openSession(new Uint8Array(await answer.arrayBuffer()), DEMO.slice('demo/'.length), host);
  } catch {
    return null;
  }
}

/** Hands bytes to the browser to be saved under a name. */
export function download(bytes: Uint8Array, name: string): void {
  // A copy in memory of its own: what a Blob may be made of.
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
