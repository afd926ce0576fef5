import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from '@anzhu/access';
import { deriveId } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import mongoose from 'mongoose';
import { personMerge } from '../src/person-merge/person-merge.module.ts';
import type { LockRole } from '../src/team/lock.ts';
import type { LockAnswer, LockOp } from './lock-register.ts';
import { personnelOn } from './personnel-on.ts';
import { asked, completed } from './team-fixtures.ts';

/** A personnel service on a database that is asked by its parent, side by side, and killed by it: `contends-and-dies.ts URI DATABASE` */
const [uri = '', dbName = ''] = process.argv.slice(2);

interface Asked {
  readonly op: LockOp;
  readonly role: LockRole;
}

const connection = await mongoose.createConnection(uri, { dbName, autoIndex: false, maxPoolSize: 20 }).asPromise();
const service = personnelOn(connection, () => new Date('2026-03-01T02:00:00Z'));
const merges = service.casesOf(personMerge);

const uscc = '91530102MA6K000225';
const somebody = (id: string, more: Partial<Subject>): Subject => ({
  ...{ id, name: id, org: uscc, orgKind: 'UNIT', unitKinds: ['CONTRACTOR', 'SUPERVISION_CONSULTANT'], region: '530102' },
  ...{ roles: ['UNIT_CLERK'], ...more },
});
const official = (id: string, org: string, role: Subject['roles'][number]) =>
  somebody(id, { org, orgKind: 'AUTHORITY', unitKinds: [], roles: [role] });
const clerk = somebody('clerk', {});
const chief = official('chief', '530102-SS', 'SUPERVISION_CHIEF');
const [first, second] = [official('first', '530102-JZ', 'EXAMINER'), official('second', '530102-JZ', 'EXAMINER')];

const personId = (name: string): string => deriveId('test-person', name);

const done: LockAnswer = { done: true };
const refusedWith = (refusal: Refusal): LockAnswer => ({
  done: false,
  codes: refusal.code === 'BLOCKED' ? refusal.reasons.map(({ code }) => code) : [refusal.code],
  holding: [],
});

interface Cases {
  readonly model: typeof service.changes.model | typeof service.requests.model | typeof merges.model;
  readonly open: (
    who: Subject,
    input: { requestId: string; form: object; papers: readonly { kind: string; fileId: string }[] },
  ) => Promise<{ ok: true; value: { _id: string } } | { ok: false; error: Refusal }>;
  readonly act: (
    who: Subject,
    input: { requestId: string; id: string; expectedVersion: number; action: string; opinion?: string },
  ) => Promise<{ ok: true; value: unknown } | { ok: false; error: Refusal }>;
}

interface Steps {
  readonly id: string;
  readonly form: object;
  readonly paper: string;
  /** Who takes the case on from which state, by which action. */
  readonly steps: Readonly<Record<string, readonly [who: Subject, action: string]>>;
}

const stateOf = async ({ model }: Cases, id: string) =>
  (await model.collection.findOne({ _id: id as never })) as { readonly state: string; readonly version: number } | null;

/** Takes a case on until it rests; what was done before the process died is not done again. */
const goOn = async (cases: Cases, id: string, steps: Steps['steps']): Promise<LockAnswer> => {
  for (;;) {
    const found = await stateOf(cases, id);
    const [who, action] = steps[found?.state ?? ''] ?? [];
    if (!found || !who || !action) return done;
    const requestId = deriveId('contention', id, action, String(found.version));
    const taken = await cases.act(who, { requestId, id, expectedVersion: found.version, action, opinion: '意见' });
    if (!taken.ok) return refusedWith(taken.error);
  }
};

const played = async (cases: Cases, opener: Subject, { id, form, paper, steps }: Steps): Promise<LockAnswer> => {
  const opened = await cases.open(opener, { requestId: deriveId('contention', id), form, papers: [{ kind: paper, fileId: 'f' }] });
  return opened.ok ? goOn(cases, opened.value._id, steps) : refusedWith(opened.error);
};

const caseIdOf = (process: string, org: string, id: string): string => deriveId(process, org, deriveId('contention', id));

const haveProject = (id: string) => {
  const parties = ['CONTRACTOR', 'SUPERVISION_CONSULTANT'].map((kind) => ({ kind, uscc, name: '单位' }));
  const project = { name: id, division: '530102', constructionStatus: 'IN_CONSTRUCTION', qualityStatus: 'NORMAL', parties };
  return connection.collection('project_copies').updateOne({ _id: id as never }, { $set: project }, { upsert: true });
};

/** What the team was answered for a request, as the supervision service is told it. */
const toldIn = async (project: string, saga: string): Promise<LockAnswer> => {
  const answer = (await service.teams.find(project))?.answers.find((one) => one.saga === saga);
  if (!answer) throw new Error(`${saga} was not answered`);
  if (answer.outcome !== 'REFUSED') return done;
  return { done: false, codes: answer.reasons.map(({ code }) => code), holding: answer.reasons.flatMap(({ projectIds }) => projectIds) };
};

type Does = { readonly [K in LockOp['kind']]: (op: Extract<LockOp, { readonly kind: K }>, role: LockRole) => Promise<LockAnswer> };

const does: Does = {
  request: async ({ id, person, project, contract }, role) => {
    await haveProject(project);
    const members = [{ personRef: `ref-${person}`, role, name: '同名', uscc }];
    await service.receive('requested', { ...asked([], { projectId: project, saga: id, contractKey: contract }), members });
    return toldIn(project, id);
  },
  complete: async ({ project }) => {
    await service.receive('completed', completed(project));
    return done;
  },
  rekey: async ({ id, project, contract }) => {
    await service.receive('team-contract.requested', { projectId: project, saga: id, contractKey: contract });
    return toldIn(project, id);
  },
  change: ({ id, project, outgoing, incoming }, role) => {
    const form = { projectId: project, role, outgoingId: personId(outgoing), incomingId: personId(incoming), reason: '调离' };
    const steps = { DRAFT: [clerk, 'submit'], SUBMITTED: [chief, 'approve'] } as const;
    return played(service.changes as Cases, clerk, { id, form, paper: 'CHANGE_EVIDENCE', steps });
  },
  unlock: ({ id, project, person }, role) => {
    const form = { personId: personId(person), projectId: project, role, ground: 'OTHER', until: '2026-12-31', reason: '已退场' };
    const steps = { DRAFT: [clerk, 'submit'], SUBMITTED: [chief, 'approve'] } as const;
    return played(service.requests as Cases, clerk, { id, form, paper: 'UNLOCK_FORM', steps });
  },
  revoke: async ({ unlock }) => {
    const id = caseIdOf('personnel.unlock-request', uscc, unlock);
    const state = await stateOf(service.requests as Cases, id);
    if (state?.state === 'ENDED') return { done: false, codes: ['ACTION_NOT_ALLOWED'], holding: [] };
    return goOn(service.requests as Cases, id, { UNLOCKED: [chief, 'revoke'] });
  },
  stop: async ({ project, day }) => {
    const told = { projectId: project, from: day, days: 120, causedBy: 'PROJECT_OWNER', reason: '资金' };
    await service.receive('suspension-prolonged', told);
    return done;
  },
  resume: async ({ project, day }) => {
    await service.receive('resumed', { projectId: project, on: day });
    return done;
  },
  merge: ({ id, kept, duplicate }) => {
    const form = { keptId: personId(kept), duplicateId: personId(duplicate), reason: '登记两次' };
    const steps = { DRAFT: [first, 'propose'], PROPOSED: [second, 'merge'] } as const;
    return played(merges as Cases, first, { id, form, paper: 'IDENTITY_EVIDENCE', steps });
  },
  separate: ({ merge }) => goOn(merges as Cases, caseIdOf('personnel.person-merge', '530102-JZ', merge), { MERGED: [first, 'separate'] }),
};

/** As an event that failed is delivered again: until it is answered. */
const answered = async ({ op, role }: Asked): Promise<LockAnswer> => {
  for (;;) {
    try {
      const answer = await (does[op.kind] as (op: LockOp, role: LockRole) => Promise<LockAnswer>)(op, role);
      if (answer.done || !answer.codes.includes('VERSION_CONFLICT')) return answer;
    } catch (error) {
      if (!(error instanceof mongoose.mongo.MongoError)) throw error;
    }
    await pause(5);
  }
};

const reply = async (asked: Asked): Promise<void> => {
  try {
    process.send?.({ id: asked.op.id, answer: await answered(asked) });
  } catch (error) {
    process.send?.({ id: asked.op.id, failed: String(error) });
  }
};

process.on('message', (asked: Asked) => void reply(asked));
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
