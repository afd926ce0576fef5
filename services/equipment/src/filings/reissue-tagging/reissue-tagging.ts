import { type CaseRecord, type Circumstances, choice, code, defineCaseProcess, naming, text } from '@anzhu/casework';
import { craneReissueTagLifted, craneTaggedForReissue, draftEvent } from '@anzhu/contracts';
import type { Bilingual, Fault } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { z } from 'zod';
import { type Crane, craneFilter } from '../../cranes/crane/crane.ts';
import { reissueProcedureOf, untaggedFault } from '../certificate-reissue/reissue-procedure.ts';
import { reissueTaggingWorkflow } from './reissue-tagging.workflow.ts';

/** How many cranes one list names. */
const longestList = 200;

const reissueTaggingForm = z.object({
  kind: choice(
    'ReissueTaggingKind',
    { zh: '标识或撤销', en: 'Tag or lift' },
    { TAG: { zh: '标识为待换发证件', en: 'Tag for re-issue' }, LIFT: { zh: '撤销标识', en: 'Lift the tag' } },
  ),
  filingNumbers: z
    .array(naming(code('备案编号', 'Filing number'), 'Crane', 'filingNumber'))
    .min(1)
    .max(longestList),
  reason: text('原因', 'Reason', { max: 200 }),
});

export type ReissueTaggingForm = z.output<typeof reissueTaggingForm>;

export interface ReissueTaggingFacts {
  /** The cranes of the list by filing number. */
  readonly cranes: ReadonlyMap<string, Crane>;
}

type Tagging = CaseRecord<ReissueTaggingForm>;

// biome-ignore format: the table reads in columns
const said = {
  TWICE:           { zh: '编号重复',                       en: 'is named twice' },
  UNKNOWN:         { zh: '本辖区没有此备案编号的设备',     en: 'no crane of this jurisdiction has the number' },
  CRANE_NOT_FILED: { zh: '备案已注销',                     en: 'its filing is cancelled' },
  ALREADY_TAGGED:  { zh: '已标识为待换发证件',             en: 'is tagged already' },
  NOT_TAGGED:      { zh: '未标识为待换发证件',             en: 'is not tagged' },
} as const satisfies Record<string, Bilingual>;

interface Listed {
  readonly number: string;
  readonly crane: Crane | undefined;
  readonly isRepeated: boolean;
}

/** What is wrong with one number of the list. */
const mistakeIn = ({ form: { kind }, division }: Tagging, { crane, isRepeated }: Listed): keyof typeof said | null => {
  if (isRepeated) return 'TWICE';
  if (crane?.division !== division) return 'UNKNOWN';
  if (crane.filingState !== 'FILED') return 'CRANE_NOT_FILED';
  const isTagged = Boolean(crane.reissueDue);
  if (isTagged === (kind === 'LIFT')) return null;
  return isTagged ? 'ALREADY_TAGGED' : 'NOT_TAGGED';
};

/** All of the list or nothing: each number that is wrong is named. */
const listFaults = (tagging: Tagging, { facts: { cranes } }: Circumstances<ReissueTaggingFacts>): readonly Fault[] => {
  const numbers = tagging.form.filingNumbers ?? [];
  return numbers.flatMap((number, at) => {
    const code = mistakeIn(tagging, { number, crane: cranes.get(number), isRepeated: numbers.indexOf(number) < at });
    if (!code) return [];
    const { zh, en } = said[code];
    return [{ path: `form.filingNumbers.${at}`, code, zh: `${number}: ${zh}`, en: `${number}: ${en}` }];
  });
};

/** What the tagging does to each crane; the crane tells it. */
export const taggingOf =
  ({ kind, reason = '' }: Tagging['form'], today: string) =>
  (crane: Crane): Commit<Crane> => {
    const { _id, filingNumber, ownerUscc, division } = crane;
    const data = { craneId: _id, filingNumber, ownerUscc, division, reason };
    return kind === 'TAG'
      ? { set: { reissueDue: { since: today, reason } }, events: [draftEvent(craneTaggedForReissue, data)] }
      : { set: { reissueDue: null }, events: [draftEvent(craneReissueTagLifted, data)] };
  };

export const reissueTaggingProcess = defineCaseProcess<object, ReissueTaggingFacts>()({
  workflow: reissueTaggingWorkflow,
  collection: 'reissue_taggings',
  form: reissueTaggingForm,
  outcome: {},
  about: (_form, { cranes }) => [...cranes.values()].map(({ _id }) => _id),
  filters: craneFilter,
  opens: { default: { roles: ['EXAMINER', 'ACCEPTANCE_CLERK'] } },
  isOffered: (division) => reissueProcedureOf(division) === 'TAGGED',
  place: (_form, _facts, { region }) => (reissueProcedureOf(region) === 'TAGGED' ? region : untaggedFault('form.filingNumbers')),
  keepsTitle: true,
  title: ({ filingNumbers = [], reason }) => [filingNumbers[0], filingNumbers.length > 1 ? `等${filingNumbers.length}台` : '', reason],
  requirements: listFaults,
});
