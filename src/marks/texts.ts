import type { Assessment, Outcome } from '../assessment/assessment';

/** The words that marks put into sheets; `src/language` has them. */
export interface MarkTexts {
  /** Kết quả, Điểm, Hạng, Lý do. */
  readonly headers: readonly [result: string, score: string, rank: string, reason: string];
  /** The word that a result begins with; the colours are keyed on it. */
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** The whole result: `Đủ điều kiện (hội đồng xét 5 tiêu chí)`. It begins with the outcome's word. */
  result(assessment: Assessment): string;
  /** One short sentence; cells of the sheet `home` are named without it. */
  reason(assessment: Assessment, home: string): string;
  /** `xem dòng 8`, `xem “Cá nhân” dòng 8`. The row counts from 1. */
  see(row: number, sheet: string | null, file: string | null): string;
  readonly sheet: {
    /** Kết quả. */
    readonly name: string;
    readonly title: string;
    readonly note: string;
    /** Place, name, unit; the four headers follow. */
    readonly headers: readonly [place: string, name: string, unit: string];
    /** `Cá nhân, dòng 8`. The row counts from 1. */
    place(row: number, sheet: string): string;
  };
}
