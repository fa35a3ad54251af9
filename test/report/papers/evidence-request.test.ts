import { judged, assessmentOf, nominee } from '../../support/assessments';
import { blockTexts, documentTexts } from '../../support/reports';
import { list } from '../../support/one-cell';
import { paperInput } from '../../support/papers';
import { judgeSheets } from '../../support/sheets';
import { evidenceForms } from '../../../src/report/papers/evidence-form';
import { evidenceRequests } from '../../../src/report/papers/evidence-request';
import type { Block, ReportDocument } from '../../../src/report/document';

const texts = (document: ReportDocument): string => documentTexts(document).join('\n');

/** The blocks of each page. */
function pages(document: ReportDocument): Block[][] {
  const made: Block[][] = [[]];
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'page-break') made.push([]);
    else made.at(-1)?.push(block);
  }
  return made;
}

describe('the request for evidence', () => {
  it('is a page a unit, in the office’s order, with everyone of it who lacks evidence and nobody else', () => {
    const assessments = judged({ collective: 4, individual: 40, model: 6 });
    const lacking = assessments.filter(({ outcome }) => outcome === 'needs-evidence');
    const all = pages(evidenceRequests(paperInput(assessments)));
    const unitOf = ({ nomination: { unit, name } }: (typeof assessments)[number]): string => unit ?? name;
    expect(all).toHaveLength(new Set(lacking.map(unitOf)).size);
    expect(all.slice(0, 2).map((page) => page.flatMap(blockTexts).find((text) => text.startsWith('Kính gửi')))).toEqual(
      ['Kính gửi: Phòng Dân vận các cơ quan Nhà nước', 'Kính gửi: Phòng Đoàn thể và các hội'],
    );
    for (const page of all) {
      const said = page.flatMap(blockTexts);
      const unit = said.find((text) => text.startsWith('Kính gửi: '))?.slice('Kính gửi: '.length);
      const names = lacking.filter((one) => unitOf(one) === unit).map(({ nomination }) => nomination.name);
      const table = page.find((block) => block.kind === 'table');
      const listed =
        table?.kind === 'table'
          ? table.rows.map(({ cells: [, name] }) => (name?.kind === 'text' ? name.text : ''))
          : [];
      expect(listed.sort()).toEqual(names.sort());
      const count = names.length < 10 ? `0${String(names.length)}` : String(names.length);
      expect(said.join('\n')).toContain(`có ${count} trường hợp của ${unit ?? ''} chưa đủ minh chứng`);
    }
  });

  it('says which cell is to be filled in, by when, and leaves the date open where none is set', () => {
    const input = paperInput([
      assessmentOf(nominee('individual', 'Mang Thị Thảo', 5, { unit: 'Văn phòng' }), 'needs-evidence', 1),
    ]);
    const open = texts(evidenceRequests(input));
    expect(open).toContain('Ghi xếp loại năm 2024 (J6)');
    expect(open).toContain('Thời hạn gửi về Ban Dân vận Tỉnh ủy: trước ngày … tháng … năm ……');
    expect(texts(evidenceRequests({ ...input, replyBy: { year: 2025, month: 2, day: 5 } }))).toContain(
      'trước ngày 05 tháng 02 năm 2025',
    );
  });

  it('asks for what the list has no column for, and not for the column, which no unit can add', () => {
    const assessment = assessmentOf(nominee('individual', 'Mang Thị Thảo', 5), 'needs-evidence', 1);
    const nearest = [
      { criterion: 'CN7', rule: 'initiative', action: 'fill', cells: [], years: [2022, 2023, 2024] },
      { criterion: 'C4', rule: 'mark', action: 'fill', cells: [], years: [] },
    ] as const;
    const said = texts(evidenceRequests(paperInput([{ ...assessment, nearest }])));
    expect(said).toContain(
      '- Ghi sáng kiến và cấp công nhận năm 2022–2024\n- Đánh dấu x (đạt) hoặc k (không đạt) ở tiêu chí C4 (Tương thân, tương ái)',
    );
    expect(said).not.toContain('Thêm cột');
  });

  it('asks for the level alone of an initiative that is there, as the form for the unit does', () => {
    const { nominations, assessments } = judgeSheets([
      list('individual', ['Sáng kiến', 'Cấp sáng kiến'], [['Nguyễn Đức Lộc', 'Phần mềm', '']]),
    ]);
    const input = { ...paperInput(assessments), nominations };
    expect(texts(evidenceRequests(input))).toMatch(/- Ghi cấp sáng kiến năm 2024 \(D4\)(?:\n|$)/);
    const headers = evidenceForms(input).flatMap(({ sheets }) => sheets.flatMap(({ columns }) => columns));
    expect(headers.map(({ header }) => header).filter((header) => /sáng kiến/i.test(header))).toEqual([
      'Cấp sáng kiến',
    ]);
  });

  it('asks nobody where nothing is missing, and writes a place where no unit is named', () => {
    expect(
      texts(evidenceRequests(paperInput(judged({ collective: 2, individual: 3, model: 0 }, ['eligible'])))),
    ).toContain('Không có trường hợp nào cần bổ sung minh chứng.');
    const nobody = evidenceRequests(
      paperInput([assessmentOf(nominee('individual', 'Mang Thị Thảo', 5), 'needs-evidence', 1)]),
    );
    expect(texts(nobody)).toContain('Kính gửi: …………');
    expect(texts(nobody)).not.toContain('null');
  });
});
