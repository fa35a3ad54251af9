import { KINDS } from '../../criteria/criterion';
import { INVITATION_END, invitationLines, invitationOpening, invitationTo } from '../../language/paper-council';
import { councilMembers } from '../../language/paper-sections';
import { PAPER_WORDS } from '../../language/paper-words';
import { paragraph } from '../build';
import { a4, type ReportDocument } from '../document';
import { paperContext, paperDocument, type PaperInput } from './paper';
import { addressed, paperFoot, paperHead, paperTitle } from './paper-letter';
import { allOf, recommended } from './recommended';
import { votedOn } from './voted';

/** The invitation to the council's meeting: what it is about is filled in, who, when and where are to be written. */
export function invitation(input: PaperInput): ReportDocument {
  const context = paperContext(input);
  const page = a4('portrait', false);
  const { settings, year, ranked } = context;
  const counts = KINDS.map((kind) => ({ kind, count: ranked[kind].length }));
  const numbers = { voted: allOf(votedOn(context)).length, recommended: allOf(recommended(context)).length };
  const [opening, place] = invitationOpening(settings);
  return paperDocument('invitation', context, [
    {
      name: PAPER_WORDS.invitation.sheet(year),
      role: 'body',
      page,
      blocks: [
        ...paperHead('invitation', settings, page),
        ...paperTitle('invitation', year),
        paragraph('guest', [{ text: opening }, { text: place, placeholder: true }]),
        paragraph('to', invitationTo(settings)),
        ...invitationLines(year, settings, counts, numbers).map(({ id, label, text, open }) =>
          paragraph(id, [
            { text: `- ${label}: `, bold: true },
            { text, placeholder: open },
          ]),
        ),
        paragraph('end', INVITATION_END, { keepWithNext: true }),
        ...paperFoot(settings, addressed(settings, [councilMembers(settings.council)])),
      ],
    },
  ]);
}
