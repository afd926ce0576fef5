import type { CaseRecord, Paper } from '@anzhu/casework';
import { divisionKeys, searchable } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import type { StoredHistoryEntry } from '@anzhu/store';
import { idOf } from './ids.ts';
import type { Firm } from './world.ts';

/** Who does a step, and where it leads. */
interface Step {
  readonly action: string;
  readonly label: Bilingual;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
  readonly isOfficial?: true;
}

interface Content<F, X> {
  readonly _id: string;
  /** Counted over all cases of the kind. */
  readonly n: number;
  readonly about: string;
  readonly applicant: Firm;
  readonly division: string;
  readonly parties: Readonly<Record<string, string>>;
  /** What every case of a site has behind the crane's number. */
  readonly title: readonly [head: string, tail: string];
  /** The variant of its table; Yunnan's unless said. */
  readonly procedure?: 'default';
  readonly steps: readonly Step[];
  readonly form: F;
  readonly outcome: X;
  readonly papers?: readonly string[];
  /** Where the platform has led the case since its last step. */
  readonly state?: string;
}

const clerk = { actorId: 'clerk', actorName: '经办人', role: 'UNIT_CLERK' } as const;
const official = {
  actorId: 'kunming-safety-supervisor',
  actorName: '昆明市安全监督员',
  role: 'SAFETY_SUPERVISOR',
  opinion: '材料齐全,同意',
};

const entryOf = ({ isOfficial, action, label, from, to, at }: Step, index: number): StoredHistoryEntry => ({
  ...(isOfficial ? official : clerk),
  number: index + 1,
  at,
  action,
  label,
  from,
  to,
});

const papersOf = (n: number, kinds: readonly string[]): readonly Paper[] =>
  kinds.map((kind, at) => ({ kind, fileId: idOf('paper', n * 10 + at), name: `${kind.toLowerCase()}.pdf`, size: 284_113 }));

const ofTails = new Map<string, ReturnType<typeof searchable>>();

const tailOf = (tail: string): ReturnType<typeof searchable> => {
  const found = ofTails.get(tail) ?? searchable(tail);
  ofTails.set(tail, found);
  return found;
};

const foundBy = ([head, tail]: readonly [string, string]) => {
  const [own, common] = [searchable(head), tailOf(tail)];
  return {
    title: `${head} ${tail}`,
    searchText: `${own.searchText} ${common.searchText}`,
    grams: [...new Set([...own.grams, ...common.grams])],
  };
};

const audienceOf = (applicant: string, division: string, given: Content<unknown, unknown>['parties']) => {
  const parties = { applicant, ...given };
  return { ...divisionKeys(division), parties, partyOrgs: [...new Set(Object.values(parties))] };
};

const untouched = {
  eventCounts: {},
  outbox: [],
  requests: [],
  timers: [],
  assigned: {},
  verdicts: {},
  dueAt: null,
  isDueProvisional: false,
};

const progressOf = (steps: readonly Step[]) => {
  const [first, second] = steps;
  const last = steps.at(-1);
  const isDecided = last?.isOfficial ?? false;
  const opened = first?.at ?? new Date(0);
  return {
    version: steps.length,
    history: steps.map(entryOf),
    createdAt: opened,
    updatedAt: last?.at ?? opened,
    submittedAt: second?.at ?? null,
    sortAt: second?.at ?? opened,
    stagesDecided: isDecided ? [official.role] : [],
    lastDecidedBy: null,
  };
};

/** A case as the equipment service would have left it after these steps. */
export const caseDocument = <F, X>(content: Content<F, X>): CaseRecord<F, X> => {
  const { _id, n, about, applicant, division, parties, title, steps, form, outcome, papers = [] } = content;
  const { procedure = '53', state = steps.at(-1)?.to ?? '' } = content;
  return {
    ...untouched,
    ...progressOf(steps),
    ...audienceOf(applicant.uscc, division, parties),
    ...foundBy(title),
    _id,
    about,
    variant: procedure,
    tableVersion: 1,
    applicant: applicant.uscc,
    applicantName: applicant.name,
    state,
    division,
    form: form as CaseRecord<F, X>['form'],
    outcome: outcome as CaseRecord<F, X>['outcome'],
    papers: papersOf(n, papers),
  };
};

const opened = { action: 'open', label: { zh: '新建', en: 'Open' }, from: '', to: 'DRAFT' } as const;
const submitted = { action: 'submit', label: { zh: '上报', en: 'Submit' }, from: 'DRAFT', to: 'SUBMITTED' } as const;
const approved = { action: 'approve', label: { zh: '审核通过', en: 'Approve' }, from: 'SUBMITTED' } as const;
const kept = { action: 'record', label: { zh: '保存', en: 'Record' }, from: 'DRAFT', to: 'RECORDED' } as const;

/** A draft submitted, and approved by the safety supervisor unless it still waits. */
export const reviewed = (begun: Date, decided: Date | null, to: string): readonly Step[] => [
  { ...opened, at: begun },
  { ...submitted, at: new Date(begun.getTime() + 600_000) },
  ...(decided ? [{ ...approved, to, at: decided, isOfficial: true as const }] : []),
];

/** A record that saving completed. */
export const recorded = (at: Date): readonly Step[] => [
  { ...opened, at },
  { ...kept, at },
];
