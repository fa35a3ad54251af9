import type { Kind } from '../criteria/criterion';
import { fold, foldAll, withoutBrackets } from '../text/fold';
import type { HeaderBlock } from './headers/header-block';
import { isEvidence, type MappedColumns } from './map-columns';
import type { SheetText } from './sheet-text';
import { kindsIn } from './title';

/** A row that speaks of a nominee, or that has evidence and no name. */
export interface BodyRow {
  readonly row: number;
  readonly named: boolean;
  /** What the group row above it says. */
  readonly kind: Kind | null;
  /** What the unit row above it says. */
  readonly unit: string | null;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  /** The last row that belongs to the table; before the first where none does. */
  readonly last: number;
  /** Whether group rows set the kind. */
  readonly grouped: boolean;
}

const ORDINAL = /^(?:[IVXLC]+|\d+(?:[.)]\d+)*|[A-ZĐa-zđ])\s*[.)]?$/u;
const LEADING_ORDINAL = /^(?:[IVXLC]+|\d{1,3}(?:\.\d+)*|[A-ZĐa-zđ])\s*[.):/–-]\s*/u;
const TOTAL = /^(?:tổng cộng|tổng số|cộng(?: dồn)?(?: \d.*| [ivx]+)?$|tổng(?: \d.*)?$|tong cong|tong so)/;
const DATELINE = /ngày\s*[\d….]*\s*tháng\s*[\d….]*\s*năm/iu;
const SIGNATURE =
  /^(?:người lập|lập (?:biểu|bảng)|người tổng hợp|k t |kt |t m |tm |t l |tl |thủ trưởng|trưởng ban|phó trưởng ban|giám đốc|phó giám đốc|chánh văn phòng|trưởng phòng|phó trưởng phòng|xác nhận|nơi nhận|chủ tịch|phó chủ tịch|bí thư|phó bí thư|thư ký|kế toán|cán bộ tổng hợp|đại diện|ký tên|đã ký|ký ghi rõ)/;
const NOTE = /^(?:ghi chú|chú thích|lưu ý|danh sách (?:này )?(?:gồm|có)|ấn định)(?: |$)/;
const UNIT =
  /^(?:phòng|ban|văn phòng|khoa|trung tâm|hội|sở|chi cục|cục|huyện|thị xã|thành phố|tổ|khối|đảng ủy|đảng bộ|chi bộ|công đoàn|tỉnh đoàn|đoàn|trường|bệnh viện|viện|đơn vị|cơ quan|ủy ban|ubnd|mặt trận|liên đoàn|bộ phận|thanh tra|tòa án|báo|đài|quỹ|công an|bộ chỉ huy|xã|phường|thị trấn|liên minh|hiệp hội)(?: |$)/;
const GENERIC =
  /(?:^| )(?:tập thể|cá nhân|mô hình|danh sách|khối|đối với|về|phần|nhóm|các|điển hình|tiên tiến|tiêu biểu|xuất sắc|dân vận khéo|dân vận|khéo|lãnh đạo|chuyên môn|đề nghị|xét|khen thưởng|biểu dương|công chức|cán bộ|viên chức|được|năm|[ivxlc]+|[a-d]|\d+)(?= |$)/g;

/** The kind that a group row sets (`I. TẬP THỂ`); null where the words say more than a kind. */
function groupKind(text: string): Kind | null {
  const kinds = kindsIn(text);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) return null;
  return fold(text).replace(GENERIC, ' ').trim() === '' ? kind : null;
}

/** Walks a table's rows from top to bottom and tells nominees from group, unit, total, note and signature rows. */
export function readBody(
  sheet: SheetText,
  block: HeaderBlock,
  mapped: MappedColumns,
  kindOfTable: Kind | null,
  first: number,
  limit: number,
): Body {
  const { left, right } = block.area;
  const nameColumns = mapped.columns
    .filter(
      (column) =>
        ['name', 'familyName', 'givenName'].includes(column.field) || (mapped.log && column.field === 'idNumber'),
    )
    .map((column) => column.column);
  const evidence = mapped.columns
    .filter((column) => isEvidence(column.field) || column.field === 'logType')
    .map((column) => column.column);
  const persons = mapped.personNames || kindOfTable === 'individual';
  const rows: BodyRow[] = [];
  // Group and unit rows behind the last nominee or total belong to what follows.
  let last = first - 1;
  let kind: Kind | null = null;
  let unit: string | null = null;
  let afterNote = false;

  const named = (row: number) =>
    nameColumns.some((column) => {
      if (sheet.text(row, column) !== '') return true;
      const merge = sheet.merge(row, column);
      return (
        merge !== null &&
        merge.top < row &&
        merge.top >= first &&
        merge.left === column &&
        sheet.text(merge.top, column) !== ''
      );
    });

  for (let row = first; row < limit; row++) {
    const filled = sheet.filled(row).filter((column) => column >= left && column <= right);
    if (filled.length === 0) continue;
    const numberText = mapped.numberColumn === null ? '' : sheet.text(row, mapped.numberColumn);
    const numbered = /^\d+[.)]?$/.test(numberText);
    const hasEvidence = evidence.some((column) => sheet.text(row, column) !== '');
    const hasName = named(row);
    if (numbered && hasName && hasEvidence) {
      rows.push({ row, named: true, kind, unit });
      last = row;
      continue;
    }

    const texts = filled
      .filter((column) => column !== mapped.numberColumn || !ORDINAL.test(sheet.text(row, column)))
      .map((column) => ({ column, text: sheet.text(row, column) }));
    const words = texts.filter(
      (one) => typeof sheet.value(row, one.column) === 'string' && !/^[\d.,%/]+$/.test(one.text),
    );
    const [lead] = words;
    if (
      !numbered &&
      words.length > 0 &&
      words.every(({ text }) => DATELINE.test(text) || SIGNATURE.test(`${foldAll(text)} `))
    )
      break;
    if (!numbered && lead !== undefined && DATELINE.test(lead.text) && words.length === 1) break;
    if (lead !== undefined && TOTAL.test(fold(lead.text.replace(LEADING_ORDINAL, '')))) {
      last = row;
      continue;
    }
    if (lead !== undefined && !numbered && NOTE.test(fold(withoutBrackets(lead.text)))) {
      afterNote = true;
      continue;
    }

    if (lead !== undefined && words.length === 1) {
      const bare = lead.text.replace(LEADING_ORDINAL, '').trim() || lead.text;
      const merge = sheet.merge(row, lead.column);
      const wide = merge !== null && merge.right - merge.left + 1 >= Math.max(3, (right - left + 1) / 2);
      const group = numbered && !wide ? null : groupKind(bare);
      if (group !== null && !hasEvidence) {
        kind = group;
        unit = null;
        continue;
      }
      const isUnit =
        wide || (!numbered && (kind ?? (persons ? 'individual' : null)) === 'individual' && UNIT.test(fold(bare)));
      if (texts.length === 1 && isUnit && !hasEvidenceBeyond(lead.column, evidence, filled)) {
        unit = bare
          .replace(/\n/g, ' ')
          .replace(/\s*[:(].*$/u, '')
          .trim();
        continue;
      }
      if (!hasName && !hasEvidence) continue;
    }

    if (afterNote && !(numbered && hasName) && !hasEvidence) continue;
    if (hasName || hasEvidence) {
      rows.push({ row, named: hasName, kind, unit });
      last = row;
    }
  }
  return { rows, last, grouped: rows.some((one) => one.kind !== null) };
}

function hasEvidenceBeyond(lead: number, evidence: readonly number[], filled: readonly number[]): boolean {
  return filled.some((column) => column !== lead && evidence.includes(column));
}
