import type { Period } from '../criteria/criterion';
import { periodName } from './report-period';
import { NO_DATA } from './report-results';
import { kindNoun, listed, some } from './report-words';

/** Sentences on models and on where they spread (nhân rộng). */

const MODEL = kindNoun('model');

/**
 * How many models the years' lists hold and how many of them spread.
 * @param spread null where no list says how far a model is
 */
export function modelsSentence(counted: Period, models: number, spread: number | null): string {
  const head = `Danh sách mô hình Dân vận khéo giai đoạn ${periodName(counted)}`;
  if (models === 0) return `${head} ${some(0, MODEL)}.`;
  const made = `${head} có ${some(models, MODEL)} (Phụ lục 3)`;
  if (spread === null) return `${made}; danh sách không có cột ghi khâu nên ${NO_DATA} về nhân rộng.`;
  if (spread === 0) return `${made}; ${some(0, MODEL)} đã đến khâu Nhân rộng.`;
  return `${made}, trong đó có ${some(spread, MODEL)} đã đến khâu Nhân rộng.`;
}

/** From which units the spread models are. */
export function spreadUnitsSentence(units: readonly { readonly name: string; readonly models: number }[]): string {
  return `Các mô hình đã nhân rộng thuộc: ${listed(units.map(({ name, models }) => `${name} (${some(models, MODEL)})`))}.`;
}

export const NO_UNIT = 'đơn vị chưa ghi trong danh sách';

/** No column says where models spread to, or in which field they are. */
export function spreadUnknownSentence(lacking: { readonly where: boolean; readonly field: boolean }): string {
  const columns = [...(lacking.where ? ['nơi nhân rộng'] : []), ...(lacking.field ? ['lĩnh vực'] : [])];
  return `Danh sách không có cột ghi ${listed(columns)} nên ${NO_DATA} về ${listed(columns)}.`;
}

export const SPREAD_TO_INTRO = 'Nơi các mô hình đã được nhân rộng:';

/** `Hũ gạo tình thương (Hội Liên hiệp Phụ nữ tỉnh): huyện Bắc Bình`. */
export function spreadTo(name: string, unit: string | null, where: string | null): string {
  return `${name}${unit === null ? '' : ` (${unit})`}: ${where ?? NO_DATA}`;
}

/** Models by field. */
export function fieldsSentence(fields: readonly { readonly name: string | null; readonly models: number }[]): string {
  const parts = fields.map(({ name, models }) => `${name ?? 'chưa ghi lĩnh vực'} (${some(models, MODEL)})`);
  return `Theo lĩnh vực: ${listed(parts)}.`;
}
