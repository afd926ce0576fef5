import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn, personNotFound } from '@anzhu/casework';
import { approvalReasons, type ProjectCopy, type UnitCopy } from '@anzhu/copies';
import { personNameKey } from '@anzhu/identifiers';
import { afterDay, type Calendar, type Fault, type LocalDate, proven } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { leavingReasons } from '../team/held.ts';
import { type EmployerChangeForm, employerChangeForm } from './employer-change.form.ts';
import { employerChangeWorkflow, objectionDays } from './employer-change.workflow.ts';

export interface EmployerChangeFacts {
  readonly person: Person | null;
  /** The unit that asks, as this service knows it. */
  readonly unit: { readonly uscc: string; readonly copy: UnitCopy | null };
  /** The projects that hold the person. */
  readonly holding: ReadonlyMap<string, ProjectCopy>;
  readonly calendar: Calendar;
}

export interface EmployerChangeOutcome {
  readonly personId: string;
  readonly changedOn: LocalDate;
}

type Draft = CaseRecord<EmployerChangeForm, EmployerChangeOutcome>;
type Change = HandedOn<EmployerChangeForm, EmployerChangeOutcome>;
type At = Circumstances<EmployerChangeFacts>;

const isNamed = (person: Person, name: string | undefined): boolean => personNameKey(person.name) === personNameKey(name ?? '');

/** S3: the one answer about whoever is not the applicant's own. */
const notFound: Fault = {
  path: 'form.idNumber',
  code: personNotFound,
  zh: '未查到以此姓名和身份证号码在其他单位在职的人员;未在职的人员可直接登记',
  en: 'nobody with this name and this number works for another unit; who works for none is registered directly',
};

const own = ({ name, employed }: Person): Fault => ({
  path: 'form.idNumber',
  code: employed ? 'ALREADY_EMPLOYED' : 'PERSON_FREE',
  zh: employed ? `${name}已是本单位在职人员` : `${name}未在其他单位在职,请直接登记为本单位人员`,
  en: employed ? `${name} works for the unit already` : `${name} works for no other unit: register the person directly`,
});

const personFaults = ({ form, applicant }: Draft, { facts: { person } }: At): readonly Fault[] => {
  if (form.idNumber === undefined || form.name === undefined) return [];
  if (person?.uscc === applicant) return [own(person)];
  return person?.employed && isNamed(person, form.name) ? [] : [notFound];
};

const movedOn: BlockReason = {
  code: 'EMPLOYER_CHANGED',
  zh: '该人员已到其他单位任职',
  en: 'The person works for yet another unit now',
};

/** Who left the former employer meanwhile may come all the same; who went elsewhere may not. */
const employerReasons = ({ parties }: Change, { facts: { person } }: At): readonly BlockReason[] =>
  person && (!person.employed || person.uscc === parties['formerEmployer']) ? [] : [movedOn];

const savedBefore: BlockReason = {
  code: 'EMPLOYER_CHANGED',
  zh: '暂存后该人员所在单位已变动,请重新保存后再上报',
  en: 'The person works elsewhere by now than when the draft was saved: save the draft again',
};

/** S3: whose employer the draft was not saved with; asked only of whom the draft names rightly, since number and name are then without fault. */
const savedReasons = ({ parties }: Draft | Change, { facts: { person } }: At): readonly BlockReason[] =>
  person?.uscc === parties['formerEmployer'] ? [] : [savedBefore];

/** Asked only of whom the former employer may still let go. */
const lockReasons = (record: Change, at: At): readonly BlockReason[] => {
  const { person, holding } = at.facts;
  return employerReasons(record, at).length > 0 ? [] : leavingReasons(person?.locks ?? [], holding);
};

const applicantReasons = (_: Draft | Change, { facts: { unit } }: At): readonly BlockReason[] =>
  approvalReasons({ uscc: unit.uscc, unit: unit.copy });

const ordered = [employerReasons, applicantReasons];
const changing = [employerReasons, lockReasons, applicantReasons];

const changed = (_: Change, { facts, today }: At) => ({
  outcome: { personId: proven(facts, 'person').person._id, changedOn: today },
  timers: [],
});

const inWords = (reasons: readonly BlockReason[]): string => [...new Set(reasons.map(({ zh }) => zh))].join('; ');

const isHeld = ({ code }: BlockReason): boolean => code === 'PERSON_LOCKED';

/** At the end of the time: who is held to a project stays until released or an authority decides. */
const otherwise = (reasons: readonly BlockReason[]) =>
  reasons.every(isHeld) ? { action: 'postpone' } : { action: 'lapse', opinion: inWords(reasons.filter((one) => !isHeld(one))) };

/** The day after the last on which the former employer may object; so long, too, until the change of one who is held is tried again. */
const endOfTime = (today: LocalDate, calendar: Calendar): Date => afterDay(calendar.addWorkingDays(today, objectionDays).date);

export const employerChangeProcess = defineCaseProcess<EmployerChangeOutcome, EmployerChangeFacts>()({
  workflow: employerChangeWorkflow,
  collection: 'employer_changes',
  form: employerChangeForm,
  outcome: {
    personId: { type: 'String', isId: true, zh: '人员标识', en: 'Id of the person' },
    changedOn: { type: 'LocalDate', zh: '变更日期', en: 'Changed on' },
  },
  indexes: [{ keys: { 'form.idNumber.ref': 1, state: 1 } }],
  sparesListed: { zh: '人员更换单位由本人决定', en: 'People work for whom they choose' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'] } },
  factsBy: { person: ['idNumber', 'name'], holding: ['idNumber'] },
  place: (_form, _facts, { region }) => region,
  parties: ({ name }, { person }): Readonly<Record<string, string>> =>
    person?.employed && isNamed(person, name) ? { formerEmployer: person.uscc } : {},
  untoldParties: ['formerEmployer'],
  keepsTitle: true,
  title: ({ name }) => [name],
  requirements: personFaults,
  timers: { takeEffect: { whenBlocked: otherwise } },
  guards: { submit: [savedReasons, applicantReasons], confirm: changing, approve: ordered, takeEffect: changing },
  effects: {
    submit: (_, { facts: { calendar }, today }) => ({ timers: [{ name: 'takeEffect' as const, at: endOfTime(today, calendar) }] }),
    postpone: (_, { facts: { calendar }, today }) => ({ timers: [{ name: 'takeEffect' as const, at: endOfTime(today, calendar) }] }),
    object: () => ({ timers: [] }),
    confirm: changed,
    approve: changed,
    takeEffect: changed,
  },
  limitMoved: ({ state }, dueAt) => (state === 'REQUESTED' ? { timers: [{ name: 'takeEffect', at: afterDay(dueAt) }] } : {}),
});
