import { withoutDiacritics } from './fold';

/** Longer names are cut: paths have an end. */
const LONGEST = 60;

/**
 * A part of a file's name in letters that every system and mail program takes: `Phòng Đoàn thể và các hội` → `Phong Doan
 * the va cac hoi`. It holds nothing that a path could take for its own sign; empty where no letter is left.
 */
export function fileLetters(text: string): string {
  const letters = withoutDiacritics(text)
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
  return letters.slice(0, LONGEST).trim();
}
