import type { Kind, RuleName } from '../criteria/criterion';
import type { Language, Said } from './language';

/** A scale of spec 4. Models have no titles of their own. */
export type Scale = 'rating' | 'individual-title' | 'collective-title' | 'commendation' | 'initiative';

interface Level {
  readonly name: Said;
  /** As clerks write it, for narrow places. */
  readonly short: Said;
}

const level = (vi: string, en: string, shortVi = vi, shortEn = en): Level => ({
  name: { vi, en },
  short: { vi: shortVi, en: shortEn },
});

/** Index = level; the Law on Emulation and Commendation's (06/2022/QH15) own names. */
const LEVELS: Readonly<Record<Scale, readonly (Level | null)[]>> = {
  rating: [
    null,
    level('Không hoàn thành nhiệm vụ', 'Tasks not completed', 'KHTNV', 'KHTNV'),
    level('Hoàn thành nhiệm vụ', 'Tasks completed', 'HTNV', 'HTNV'),
    level('Hoàn thành tốt nhiệm vụ', 'Tasks completed well', 'HTTNV', 'HTTNV'),
    level('Hoàn thành xuất sắc nhiệm vụ', 'Tasks completed excellently', 'HTXSNV', 'HTXSNV'),
  ],
  'individual-title': [
    level('Không có danh hiệu', 'No title', 'Không', 'None'),
    level('Lao động tiên tiến', 'Advanced Worker', 'LĐTT', 'LĐTT'),
    level('Chiến sĩ thi đua cơ sở', 'Emulation Fighter, unit level', 'CSTĐ cơ sở', 'CSTĐ cơ sở'),
    level(
      'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh',
      'Emulation Fighter, provincial level',
      'CSTĐ cấp tỉnh',
      'CSTĐ cấp tỉnh',
    ),
    level('Chiến sĩ thi đua toàn quốc', 'National Emulation Fighter', 'CSTĐ toàn quốc', 'CSTĐ toàn quốc'),
  ],
  'collective-title': [
    level('Không có danh hiệu', 'No title', 'Không', 'None'),
    level('Tập thể lao động tiên tiến', 'Advanced Collective', 'TTLĐTT', 'TTLĐTT'),
    level('Tập thể lao động xuất sắc', 'Excellent Collective', 'TTLĐXS', 'TTLĐXS'),
    level(
      'Cờ thi đua của bộ, ban, ngành, tỉnh',
      'Emulation Flag, provincial level',
      'Cờ thi đua tỉnh',
      'Cờ thi đua tỉnh',
    ),
    level(
      'Cờ thi đua của Chính phủ',
      'Emulation Flag of the Government',
      'Cờ thi đua Chính phủ',
      'Cờ thi đua Chính phủ',
    ),
  ],
  commendation: [
    level('Không có khen thưởng', 'No commendation', 'Không', 'None'),
    level('Giấy khen', 'Certificate of Merit (Giấy khen)', 'Giấy khen', 'Giấy khen'),
    level('Bằng khen', 'Commendation (Bằng khen)', 'Bằng khen', 'Bằng khen'),
    level(
      'Bằng khen của Thủ tướng Chính phủ',
      'Commendation of the Prime Minister (Bằng khen)',
      'Bằng khen Thủ tướng',
      'Bằng khen Thủ tướng',
    ),
    level('Huân chương', 'Order (Huân chương)', 'Huân chương', 'Huân chương'),
  ],
  initiative: [
    level('Không có sáng kiến', 'No initiative', 'Không', 'None'),
    level('cấp cơ sở', 'unit level', 'cơ sở', 'cơ sở'),
    level('cấp bộ, ban, ngành, tỉnh', 'provincial level', 'cấp tỉnh', 'cấp tỉnh'),
    level('toàn quốc', 'national level', 'toàn quốc', 'toàn quốc'),
  ],
};

/** The highest level of a scale. */
export function topLevel(scale: Scale): number {
  return LEVELS[scale].length - 1;
}

/** (`rating`, 3) → Hoàn thành tốt nhiệm vụ; the number itself where the scale has no such level. */
export function levelName(scale: Scale, level: number, language: Language): string {
  return LEVELS[scale][level]?.name[language] ?? String(level);
}

/** (`rating`, 3) → HTTNV, as clerks write it. */
export function levelShort(scale: Scale, level: number, language: Language): string {
  return LEVELS[scale][level]?.short[language] ?? String(level);
}

/** The scale that a rule's bound and levels are on; null for marks, disciplines, votes and mere presence. */
export function scaleOfRule(rule: RuleName, kind: Kind): Scale | null {
  switch (rule) {
    case 'rating-this-year':
    case 'rating-every-year':
      return 'rating';
    case 'title-this-year':
    case 'title-every-year':
      return kind === 'collective' ? 'collective-title' : 'individual-title';
    case 'commendation-every-year':
      return 'commendation';
    case 'initiative':
      return 'initiative';
    default:
      return null;
  }
}
