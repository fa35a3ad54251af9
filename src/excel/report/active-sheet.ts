import type { Question } from '../questions';
import { codeOf } from '../request';

/** Asks which sheet is on screen. */
function activeQuestion(tell: (id: string) => void): Question {
  return {
    bytes: 300,
    queue: (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      return () => tell(sheet.id);
    },
  };
}

/**
 * Asks, together with whatever else is asked, which sheet is on screen.
 * @returns its id; null for a sheet that is a chart, which is no worksheet and cannot be called back (that Excel answers
 *   `UnsupportedSheet` is a guess)
 */
export async function withActiveSheet<T>(
  ask: (questions: readonly Question[]) => Promise<T>,
): Promise<{ readonly active: string | null; readonly answer: T }> {
  let active: string | null = null;
  const question = activeQuestion((id) => (active = id));
  try {
    const answer = await ask([question]);
    return { active, answer };
  } catch (error) {
    if (codeOf(error) !== 'UnsupportedSheet') throw error;
    return { active: null, answer: await ask([]) };
  }
}
