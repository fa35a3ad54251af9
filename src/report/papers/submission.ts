import { countOutcomes } from '../../assessment/outcome-counts';
import {
  commendationRequest,
  othersSentence,
  recognitionRequest,
  submissionAddressee,
  submissionEnd,
  submissionOpening,
} from '../../language/paper-council';
import { SIGNERS, SUBMISSION } from '../../language/paper-sections';
import { forTheCouncil, PAPER_WORDS } from '../../language/paper-words';
import { CAPTIONS } from '../../language/report-captions';
import { SECTIONS } from '../../language/report-sections';
import { caption, centred, paragraph, passage, sectionHeading, space } from '../build';
import { a4, type ReportDocument } from '../document';
import { numberCaptions } from '../numbering';
import { recommendedTable } from './council-tables';
import { paperContext, paperDocument, type PaperInput } from './paper';
import { addressed, paperHead, paperTitle, signatures } from './paper-letter';
import { proposalLevels } from './proposal';
import { outvoted, recommended } from './recommended';

/** The council's submission to the leaders: whom it recommends, for what, and who is left out. */
export function submission(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const { settings, year, assessments } = context;
  const groups = recommended(context);
  const counts = groups.map(({ kind, members }) => ({ kind, count: members.length }));
  const levels = proposalLevels(context)
    .filter(({ level }) => level !== 'unsaid')
    .map(({ level, forms }) => ({ level, count: forms.reduce((sum, { members }) => sum + members.length, 0) }));
  const blocks = [
    ...paperHead('submission', settings, page),
    ...paperTitle('submission', year),
    centred('to', [{ text: submissionAddressee(settings), bold: true }]),
    space(6),
    paragraph('opening', [{ text: submissionOpening(year, settings), placeholder: true }]),
    sectionHeading('1', 1, SECTIONS.recognition),
    paragraph('1.request', recognitionRequest(counts, year, settings)),
    ...(groups.length === 0
      ? []
      : [caption('1.caption', 'table', CAPTIONS.recommended), recommendedTable('1.table', groups), space(6)]),
    sectionHeading('2', 2, SUBMISSION.commendation),
    paragraph('2.request', groups.length === 0 ? commendationRequest([], false) : commendationRequest(levels, true)),
    sectionHeading('3', 3, SUBMISSION.others),
    paragraph('3.others', othersSentence(countOutcomes(assessments), outvoted(context).length)),
    passage('more', SUBMISSION.moreOpinions),
    paragraph('end', submissionEnd(settings), { keepWithNext: true }),
    ...signatures(
      'signatures',
      null,
      { for: forTheCouncil(settings), capacity: SIGNERS.president },
      addressed(settings),
    ),
  ];
  return paperDocument('submission', context, [
    { name: PAPER_WORDS.submission.sheet(year), role: 'body', page, blocks: numberCaptions(blocks) },
  ]);
}
