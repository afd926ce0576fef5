import type { Subject } from '@anzhu/access';
import { err, ok, type Result } from '@anzhu/kernel';
import { answeredBefore, type Commit, type Request, versionConflict } from '@anzhu/store';
import { anyUnit, type Command, notFound, type Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { mayRead, rolesOf } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { Decision } from './decide.ts';
import type { CaseDeps } from './deps.ts';
import type { Content } from './draft.ts';
import type { Form } from './form.ts';
import { madeUnder } from './form-version.ts';
import type { Attempt } from './perform.ts';

export interface OpenInput extends Content {
  readonly requestId: string;
}

export interface SaveInput extends OpenInput {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface ActInput extends Command {
  readonly requestId: string;
  readonly id: string;
  readonly expectedVersion: number;
}

export const commitOf = <F, X>({ set, history, events, timers }: Decision<F, X>): Commit<CaseRecord<F, X>> => ({
  set,
  history: [history],
  events,
  ...(timers ? { timers } : {}),
});

interface FormAct {
  readonly action: 'open' | 'save';
  readonly from: string;
  readonly to: string;
  readonly tableVersion: number;
  readonly division: string;
}

/** The log entry of what the applicant does to a form. */
export const formEntry = (process: { readonly form: Form }, subject: Subject, { action, from, to, tableVersion, division }: FormAct) => ({
  actorId: subject.id,
  actorName: subject.name,
  role: rolesOf(subject)[0] ?? anyUnit,
  action,
  label: action === 'open' ? { zh: '新建', en: 'Open' } : { zh: '保存', en: 'Save' },
  from,
  to,
  ...madeUnder(process, { tableVersion, division }),
});

/** A case the subject may read, else it does not exist. */
export const loader =
  <F, X, Facts>({ store, model }: CaseDeps<F, X, Facts>) =>
  async (subject: Subject, id: string, session?: ClientSession): Promise<Result<CaseRecord<F, X>, Refusal>> => {
    const record = await store.find(model, id, session);
    return record && mayRead(subject, record) ? ok(record) : err(notFound);
  };

interface Expected {
  readonly id: string;
  readonly expectedVersion: number;
  readonly request: Request;
}

/** The case to decide on; a repeat is answered again, a stale version is told what happened since. */
export const currentCase =
  <F, X, Facts>(deps: CaseDeps<F, X, Facts>, subject: Subject, expected: Expected): Attempt<F, X>['read'] =>
  async (session) => {
    const found = await loader(deps)(subject, expected.id, session);
    if (!found.ok) return { answer: found };
    const record = found.value;
    const repeated = answeredBefore(record, expected.request);
    if (repeated) return { answer: repeated };
    return record.version === expected.expectedVersion ? { record } : { answer: err(versionConflict(record, expected.expectedVersion)) };
  };
