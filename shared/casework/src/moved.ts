import { type CaseMove, caseMovedOf, draftEvent, type EventDraft } from '@anzhu/contracts';
import { divisionAndAbove } from '@anzhu/identifiers';
import {
  type Awaited,
  actionLabel,
  anyUnit,
  applicantRoles,
  awaitedActors,
  flagsAwaited,
  phaseOf,
  pushingSystem,
  stateLabel,
} from '@anzhu/workflow';
import { maySit } from './actor.ts';
import { isOwnDraft } from './audience.ts';
import { awaitedOrgs } from './awaited-orgs.ts';
import type { CaseRecord } from './case-record.ts';
import { flagsOf, flagsTold } from './flags.ts';
import { variantOfCase } from './judge.ts';
import type { Process } from './process.ts';

type Waiting = CaseMove['waitsFor'][number];

const nobodys: readonly string[] = ['SYSTEM', pushingSystem];
const ofUnits: readonly string[] = [...applicantRoles, anyUnit];

/** The divisions whose departments may take an action that is bound to no organisation. */
const regionsOf = <F, X, Facts>(process: Process<F, X, Facts>, { d6 }: Pick<CaseRecord, 'd6'>): string[] =>
  d6 === '' ? [] : divisionAndAbove(d6).filter((region) => maySit(process, { region } as Parameters<typeof maySit>[1]));

/** The organisation whose staff the table means: a party's, or the body a seat is assigned to; none where the departments of the place may act, nobody's where there is no such party. */
const orgOf = <F, X>({ parties, assigned }: CaseRecord<F, X>, party: string | undefined, seat: string | undefined): string | undefined =>
  party === undefined ? assigned[seat ?? ''] : (parties[party] ?? '');

/** Who is meant by whom the table names: staff of a unit or of a body, else the departments of the place. */
const waitingOf = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, awaited: Awaited): readonly Waiting[] => {
  const meant = (roles: readonly string[], party: string | undefined): readonly Waiting[] => {
    const org = orgOf(record, party, awaited.seat);
    const regions = org === undefined ? regionsOf(process, record) : [];
    const isSomebody = roles.length > 0 && (org === undefined ? regions.length > 0 : org !== '');
    return isSomebody ? [{ roles: [...roles], ...(org === undefined ? { regions } : { org }) }] : [];
  };
  const { followUp } = awaited;
  if (followUp) return awaitedOrgs(followUp, record).map((org) => ({ roles: [...followUp.by], org }));
  const roles = awaited.roles.filter((role) => !nobodys.includes(role));
  const isUnits = (role: string): boolean => ofUnits.includes(role);
  return [
    ...meant(roles.filter(isUnits), awaited.party ?? 'applicant'),
    ...meant(
      roles.filter((role) => !isUnits(role)),
      awaited.party,
    ),
  ];
};

const isOnce = (one: Waiting, at: number, all: readonly Waiting[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at;

interface Step<F, X> {
  readonly before: CaseRecord<F, X>;
  readonly set: Partial<CaseRecord<F, X>>;
  readonly action: string;
  /** The organisation of whoever acted; empty for the platform. */
  readonly actedBy: string;
  /** The account of whoever acted; absent for the platform. */
  readonly actorId?: string;
  /** Whether he has given a verdict, of which the case may need others. */
  readonly hasVerdict?: boolean;
}

/** A case as tables see for what it waits. */
const standingAs = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>) => {
  return { variant: variantOfCase(process, record), state: record.state, flags: flagsOf(record) };
};

const turnOf = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>): readonly Waiting[] =>
  awaitedActors(process.workflow, standingAs(process, record))
    .flatMap((awaited) => waitingOf(process, record, awaited))
    .filter(isOnce);

/** Whether it is another's turn in the same state, or another thing is asked for, such as where a follow-up was begun, somebody takes the place of another, or a flag that asks for something has come or gone. */
const hasTurnPassed = <F, X, Facts>(process: Process<F, X, Facts>, { before, set }: Pick<Step<F, X>, 'before' | 'set'>): boolean => {
  const after = { ...before, ...set };
  const waiting = (record: typeof after) =>
    JSON.stringify([turnOf(process, record), flagsAwaited(standingAs(process, record)), record.awaits ?? []]);
  return after.state === before.state && waiting(after) !== waiting(before);
};

type Flagged = Pick<CaseMove, 'flagged' | 'decidedBy'>;

/** All that needs attention now, and the departments of the place that have decided the case. */
export const flaggedNow = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>): Flagged => {
  const flagged = [...flagsTold(process, record)];
  const roles = record.stagesDecided.filter((role) => ![...nobodys, ...ofUnits].includes(role));
  return { flagged, ...(flagged.length > 0 && { decidedBy: [{ roles, regions: regionsOf(process, record) }] }) };
};

/** The same, where it is not what it was. */
const flaggedIn = <F, X, Facts>(process: Process<F, X, Facts>, { before, set }: Pick<Step<F, X>, 'before' | 'set'>): Partial<Flagged> => {
  const after = { ...before, ...set };
  return JSON.stringify(flagsTold(process, after)) === JSON.stringify(flagsTold(process, before)) ? {} : flaggedNow(process, after);
};

const hasMoved = <F, X>({ before, set }: Pick<Step<F, X>, 'before' | 'set'>): boolean =>
  (['state', 'dueAt'] as const).some((field) => set[field] !== undefined && set[field] !== before[field]);

const moveOf = <F, X, Facts>(
  process: Process<F, X, Facts>,
  { before, set, action, actedBy, actorId, hasVerdict }: Step<F, X>,
): CaseMove => {
  const { workflow } = process;
  const record = { ...before, ...set };
  const variant = variantOfCase(process, record);
  const { zh, en } = workflow.process;
  const { state, dueAt, title } = record;
  return {
    ...{ process: workflow.process.id, caseId: record._id, processLabel: { zh, en } },
    ...(process.keepsTitle || title === '' ? {} : { title }),
    ...{ action, actionLabel: actionLabel(workflow, variant, action), formerState: before.state },
    ...{ state, stateLabel: stateLabel(workflow, variant, state) },
    ...{ phase: phaseOf(workflow, variant, state), formerPhase: phaseOf(workflow, variant, before.state) },
    ...(isOwnDraft(record) ? {} : { division: record.division }),
    ...{ applicant: record.applicant, parties: [...record.partyOrgs], actedBy },
    ...(actorId === undefined ? {} : { actorId }),
    ...(hasVerdict && before.state === state ? { hasSaid: true as const } : {}),
    waitsFor: [...turnOf(process, record)],
    ...(hasTurnPassed(process, { before, set }) ? { turnHasPassed: true as const } : {}),
    ...flaggedIn(process, { before, set }),
    ...(dueAt ? { dueAt } : {}),
  };
};

/** That a case stands as it does, as said by whom nothing has moved. */
export const standingOf = <F, X, Facts>(process: Process<F, X, Facts>, record: CaseRecord<F, X>, action: string): CaseMove =>
  moveOf(process, { before: record, set: {}, action, actedBy: '' });

export const serviceOf = (processId: string): string => processId.split('.')[0] ?? '';

/** The event by which people are told that a case has come to another state, or it is another's turn, or somebody has said his part, or its time limit has changed, or other things need attention about it; none where nothing of it has. */
export const movesOf = <F, X, Facts>(process: Process<F, X, Facts>, step: Step<F, X>): readonly EventDraft[] =>
  step.hasVerdict || hasMoved(step) || hasTurnPassed(process, step) || flaggedIn(process, step).flagged
    ? [draftEvent(caseMovedOf(serviceOf(process.workflow.process.id)), moveOf(process, step))]
    : [];
