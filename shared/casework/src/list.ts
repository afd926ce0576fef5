import { readFilter, type Subject } from '@anzhu/access';
import { ok, type Result } from '@anzhu/kernel';
import { countUpTo, type Page, type PageRequest, page, searchPage } from '@anzhu/store';
import { type Refusal, type Tab, type Workflow, waitingStates } from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { rolesOf } from './actor.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';

type Filter = mongo.Filter<mongo.Document>;

export interface ListRequest extends PageRequest {
  readonly tab?: Tab | null | undefined;
  readonly search?: string | null | undefined;
  readonly filter?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a subject may read, as a query: the same rule as for single cases. */
const scopeOf = (subject: Subject): Filter | undefined => {
  const filter = readFilter(subject);
  switch (filter.by) {
    case 'none':
      return undefined;
    case 'org':
      return { partyOrgs: filter.org };
    case 'region':
      return { [filter.level]: filter.value };
  }
};

const seatQuery = (subject: Subject, seat: string): Filter =>
  ({ [`verdicts.${seat}`]: { $exists: false }, [`assigned.${seat}`]: { $in: [null, subject.org] } }) as Filter;

/** Where cases wait for the subject: the states whose actions it may take; of a panel, those whose seat is still open. */
const waitingQuery = (workflow: Workflow, subject: Subject): Filter => {
  const waiting = waitingStates(workflow, rolesOf(subject));
  const plain = waiting.filter(({ openSeats }) => openSeats.length === 0);
  const onPanels = waiting.filter(({ openSeats }) => openSeats.length > 0);
  const states = [...new Set(plain.map(({ state }) => state))];
  const byState = states.map((state) => ({
    state,
    variant: { $in: [...new Set(plain.filter((one) => one.state === state).map(({ variant }) => variant))] },
  }));
  const bySeat = onPanels.map(({ state, variant, openSeats }) => ({
    state,
    variant,
    $or: openSeats.map((seat) => seatQuery(subject, seat)),
  }));
  const own = subject.orgKind === 'UNIT' ? [{ applicant: subject.org }] : [];
  const any = [...byState, ...bySeat];
  return any.length === 0
    ? { state: { $in: [] } }
    : ({ $and: [{ state: { $in: [...new Set(waiting.map(({ state }) => state))] } }, { $or: any }, ...own] } as Filter);
};

/** The reviewer's tabs (X1): waiting for me; decided by a stage of mine and not waiting for me; both. */
const tabQuery = (workflow: Workflow, subject: Subject, tab: Tab): Filter => {
  if (tab === 'WAITING') return waitingQuery(workflow, subject);
  const waiting = waitingQuery(workflow, subject);
  const done = subject.orgKind === 'UNIT' ? {} : { stagesDecided: { $in: [...subject.roles] } };
  return tab === 'DONE' ? { $and: [done, { $nor: [waiting] }] } : {};
};

const rangeOf = (filter: Readonly<Record<string, unknown>>): Filter => {
  const { submittedFrom: from, submittedUntil: until } = filter;
  return from || until ? { sortAt: { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) } } : {};
};

const fieldQuery = <F, X, Facts>({ process }: CaseDeps<F, X, Facts>, filter: Readonly<Record<string, unknown>>): Filter => {
  const states = filter.states as readonly string[] | null | undefined;
  const own = Object.entries(process.filters ?? {}).flatMap(([name, { path }]) => {
    const value = filter[name];
    return value === undefined || value === null ? [] : [[path, value] as const];
  });
  return { ...(states ? { state: { $in: [...states] } } : {}), ...rangeOf(filter), ...Object.fromEntries(own) } as Filter;
};

/** Lists of a process: tabs, filters, search, pages and capped totals, all within what the subject may read. */
export const createLists = <F, X, Facts>(deps: CaseDeps<F, X, Facts>) => {
  const { workflow } = deps.process;
  const collection = deps.model.collection as unknown as mongo.Collection;

  const queryOf = (subject: Subject, { tab, filter }: ListRequest): Filter | undefined => {
    const scope = scopeOf(subject);
    return scope && ({ $and: [scope, tabQuery(workflow, subject, tab ?? 'ALL'), fieldQuery(deps, filter ?? {})] } as Filter);
  };

  const list = async (subject: Subject, request: ListRequest): Promise<Result<Page<CaseRecord<F, X>>, Refusal>> => {
    const filter = queryOf(subject, request);
    if (!filter) return ok({ edges: [], hasNextPage: false, hasPreviousPage: false });
    const text = request.search?.trim();
    return text
      ? searchPage<CaseRecord<F, X>>(collection, { filter, field: 'searchText', text, sortBy: 'sortAt', page: request })
      : page<CaseRecord<F, X>>(collection, { filter, sortBy: 'sortAt', page: request });
  };

  const total = async (subject: Subject, request: ListRequest, isExact: boolean): Promise<{ count: number; isCapped: boolean }> => {
    const filter = queryOf(subject, request);
    return filter ? countUpTo(collection, filter, isExact ? Number.MAX_SAFE_INTEGER - 1 : undefined) : { count: 0, isCapped: false };
  };

  return { list, total };
};
