import { movesOf, type Process } from '@anzhu/casework';
import { restingCase } from '@anzhu/testing';
import { awaitedIn, type FollowUp, followUpsIn, type Workflow, waitingStates } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { processes as listed } from './sdl.ts';

const processes = listed as unknown as readonly Process<never, never, never>[];

interface Leading {
  readonly row: string;
  readonly state: string;
  readonly followUp: FollowUp;
}

const tables: readonly Workflow[] = processes.map(({ workflow }) => workflow);
const statesOf = ({ process }: Workflow): readonly string[] => Object.keys(process.states);
const begun = (id: string) => processes.find(({ workflow }) => workflow.process.id === id) ?? expect.fail(`no process ${id}`);
const leading: readonly Leading[] = tables.flatMap((workflow) =>
  statesOf(workflow).flatMap((state) =>
    followUpsIn(workflow.process, state).map((followUp) => ({
      row: workflow.process.row,
      state: `${workflow.process.type} ${state}`,
      followUp,
    })),
  ),
);
const whose = ({ by, party = 'applicant', partyKinds, seat, persons }: FollowUp): string =>
  [by.join('|'), seat ?? partyKinds?.join('|') ?? party, ...(persons ? [persons] : [])].join(' ');

const supervisors = 'QUALITY_SUPERVISOR|SAFETY_SUPERVISOR';
const mended = 'UNIT_ADMIN|UNIT_CLERK CONTRACTOR|SUBCONTRACTOR';

/** What each state leaves to be begun: at whom it waits, by which button. */
const awaited = [
  ['SupervisionRegistration APPROVED', 'SUPERVISION_CHIEF quality', '分配监督员'],
  ['SupervisionRegistration APPROVED', 'SUPERVISION_CHIEF safety', '分配监督员'],
  ['ProjectEntry APPROVED', 'SUPERVISION_CHIEF quality', '分配监督员'],
  ['ProjectEntry APPROVED', 'SUPERVISION_CHIEF safety', '分配监督员'],
  ['SupervisionAllocation CONFIRMED', `${supervisors} applicant outcome.allocated.supervisorId`, '编制监督计划'],
  ['SupervisionPlan OVERDUE', `${supervisors} applicant outcome.responsibleId`, '监督检查'],
  ...['ISSUED', 'OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'].map((state) => [`RectificationNotice ${state}`, mended, '报告整改情况']),
  ['CompletionAcceptance ACCEPTED', 'UNIT_ADMIN|UNIT_CLERK PROJECT_OWNER', '竣工验收备案'],
];

/** What may be begun from a state besides. */
const offered = [
  ['SupervisionPlan IN_EFFECT', '监督检查'],
  ['SiteInspection RECORDED', '签发整改通知'],
  ['RectificationReport SUBMITTED', '回复整改通知'],
  ...['ISSUED', 'OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'].map((state) => [`RectificationNotice ${state}`, '回复整改通知']),
  ...['REFUSED', 'TIMED_OUT'].map((state) => [`CompletionAcceptance ${state}`, '再次竣工验收']),
];

describe('R3 R4 R5 R6 R7 R8 R13 R14 what is begun next', () => {
  it('R3 R4 R5 R7 R13 R14 every state that leaves somebody with work names whom, and the button', () => {
    const found = leading
      .filter(({ followUp }) => !followUp.isOptional)
      .map(({ state, followUp }) => [state, whose(followUp), followUp.zh]);
    expect(found.toSorted()).toEqual(awaited.toSorted());
  });

  it('R5 R6 R7 R8 R13 what may be begun besides, and no case waits for, is offered where it follows', () => {
    const found = leading.filter(({ followUp }) => followUp.isOptional).map(({ state, followUp }) => [state, followUp.zh]);
    expect(found.toSorted()).toEqual(offered.toSorted());
  });

  it.each(leading.map((one) => [one.row, one.state, one.followUp.begins, one.followUp] as const))(
    '%s %s: whose turn it is may begin %s, with fields that its form has',
    (...[, , , followUp]) => {
      const { opens, form, isPushed } = begun(followUp.begins);
      expect(isPushed ?? false).toBe(false);
      expect(followUp.by.filter((role) => !opens.default.roles.includes(role as never))).toEqual([]);
      expect(followUp.unitKinds).toEqual(opens.default.unitKinds);
      expect(Object.keys(followUp.form).filter((field) => !(field in form.shape))).toEqual([]);
    },
  );

  const roles = [...new Set(leading.flatMap(({ followUp }) => followUp.by))];
  it.each(tables.map((workflow) => [workflow.process.row, workflow.process.type, workflow] as const))(
    '%s %s: a case waits for its follow-ups in lists as its table says',
    (...[, , workflow]) => {
      const waiting = waitingStates(workflow, roles).flatMap(({ state, followUp }) => (followUp ? [`${state} ${whose(followUp)}`] : []));
      const said = statesOf(workflow).flatMap((state) => awaitedIn(workflow.process, state).map((one) => `${state} ${whose(one)}`));
      expect([...new Set(waiting)].toSorted()).toEqual([...new Set(said)].toSorted());
    },
  );

  /** A plan that is in effect and a day that was set wait for the calendar. */
  const ofTheClock = ['SupervisionSuspension PLANNED', 'SupervisionSuspension RESUMPTION_PLANNED'];
  it.each(tables.map((workflow) => [workflow.process.row, workflow.process.type, workflow] as const))(
    '%s %s: no state that is under way waits for nobody',
    (...[, type, workflow]) => {
      const everyone = [...new Set(workflow.variants.flatMap(({ moves }) => Object.values(moves)).flatMap((move) => rolesIn(move)))];
      const waited = new Set(waitingStates(workflow, [...roles, ...everyone]).map(({ state }) => state));
      const { states, editable } = workflow.process;
      const underWay = Object.entries(states).filter(([, { final, passes, clock }]) => !final && !passes && clock !== 'SYSTEM');
      const idle = underWay.map(([state]) => state).filter((state) => !editable.includes(state) && !waited.has(state));
      expect(idle.map((state) => `${type} ${state}`).filter((state) => !ofTheClock.includes(state))).toEqual([]);
    },
  );
});

const rolesIn = (move: Workflow['variants'][number]['moves'][string]): readonly string[] => {
  if (!move) return [];
  const seats = 'seats' in move ? Object.values(move.seats) : [move.by ?? []];
  return seats
    .flatMap((seat) => (typeof seat === 'object' && 'party' in seat ? seat.by : Object.values([seat].flat() as object)))
    .flat() as readonly string[];
};

describe('coming 32: whom a follow-up is told of', () => {
  const [contractor, institution] = ['91530102MA6K00014A', '530102-QS'];
  const at = new Date('2026-09-30T02:00:00Z');
  const turnsIn = (id: string, resting: object, before: object) => {
    const base = restingCase({ at, division: '530102', applicant: institution, procedure: undefined, state: 'NEW' });
    const record = { ...base, form: {}, outcome: {}, assigned: {}, partyOrgs: [contractor], d6: '530102', ...before };
    const step = { before: record as never, set: resting as never, action: 'act', actedBy: institution };
    return movesOf(begun(id), step).map(({ data }) => [data['state'], data['turnHasPassed'], data['waitsFor']]);
  };
  const waiting = [{ roles: ['UNIT_ADMIN', 'UNIT_CLERK'], org: contractor }];
  const report = [`supervision.rectification-report ${contractor}`];

  it('R7 who builds is told of the notice, and no more once he has begun his report', () => {
    const id = 'supervision.rectification-notice';
    expect(turnsIn(id, { state: 'ISSUED', awaits: report }, {})).toEqual([['ISSUED', undefined, waiting]]);
    const issued = { state: 'ISSUED', awaits: report };
    expect(turnsIn(id, { awaits: [] }, issued)).toEqual([['ISSUED', true, []]]);
    expect(turnsIn(id, { awaits: report }, issued)).toEqual([]);
  });

  it('R5 of what waits for persons their institution is told', () => {
    const confirmed = { state: 'CONFIRMED', awaits: ['supervision.supervision-plan p1', 'supervision.supervision-plan p2'] };
    expect(turnsIn('supervision.supervision-allocation', confirmed, {})).toEqual([
      ['CONFIRMED', undefined, [{ roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'], org: institution }]],
    ]);
  });
});
