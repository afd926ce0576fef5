import { readFilter, readQuery, type Subject } from '@anzhu/access';
import { err, localDate } from '@anzhu/kernel';
import { createListing, type ListingRequest, type ListPart } from '@anzhu/store';
import {
  decidingRoles,
  everAwaits,
  flaggedStates,
  markOf,
  type Phase,
  statesInPhase,
  type Tab,
  type WaitingState,
  type Workflow,
  waitingStates,
} from '@anzhu/workflow';
import type { mongo } from 'mongoose';
import { maySit, rolesOf } from './actor.ts';
import { allOf, allOfEach } from './all-of.ts';
import type { CaseRecord } from './case-record.ts';
import type { CaseDeps } from './deps.ts';
import { asksForDue, dueQuery } from './due-filter.ts';
import { flagQuery, flagRefusal } from './flags.ts';
import { awaitingQuery, namesPersons, type PersonIds } from './follow-ups.ts';
import { keptValue } from './kept-value.ts';
import { type CaseOrder, orderParts } from './list-order.ts';

type Filter = mongo.Filter<mongo.Document>;

export interface ListRequest extends ListingRequest {
  /** Id of the record the cases are about; never named by a client. */
  readonly about?: string;
  /** By which ids the service knows whoever asks; never named by a client. */
  readonly persons?: PersonIds;
  readonly tab?: Tab | null | undefined;
  readonly phase?: Phase | null | undefined;
  readonly filter?: Readonly<Record<string, unknown>> | null | undefined;
  /** Unless said, by the time limit where the filter asks for one, else newest first. */
  readonly order?: CaseOrder | null | undefined;
}

const seatQuery = (subject: Subject, seat: string): Filter =>
  ({ [`verdicts.${seat}`]: { $exists: false }, [`assigned.${seat}`]: { $in: [null, subject.org] } }) as Filter;

/** Units wait for what their own party of the case does; authorities for what is bound to none, or to a party they are. */
const partyQuery = (subject: Subject, party: string | undefined): Filter => {
  const own = party ?? (subject.orgKind === 'UNIT' ? 'applicant' : undefined);
  return own === undefined ? {} : { [`parties.${own}`]: subject.org };
};

/** Matches no case, and reads none: the index has no such state. An empty list of states would have MongoDB try every other index first. */
const nowhere: Filter = { state: '' };

const waitsQuery = (subject: Subject, [{ state, party, openSeats, flag }, variants]: readonly [WaitingState, readonly string[]]): Filter =>
  ({
    state,
    variant: { $in: [...variants] },
    ...partyQuery(subject, party),
    ...(flag === undefined ? {} : { 'outcome.flags': flag }),
    ...(openSeats.length > 0 ? { $or: openSeats.map((seat) => seatQuery(subject, seat)) } : {}),
  }) as Filter;

/** The procedures of the places an authority reads; a unit's cases may be anywhere. */
const procedures = ({ process, variants }: Workflow, subject: Subject): Workflow => {
  const scope = readFilter(subject);
  const isThere = (code: string, value: string) => code === 'default' || value.startsWith(code) || code.startsWith(value);
  return { process, variants: scope.by === 'region' ? variants.filter(({ code }) => isThere(code, scope.value)) : variants };
};

const inStates = (states: readonly string[]): Filter => (states.length > 0 ? { state: { $in: [...states] } } : nowhere);

/** What waits for an action of the subject: the states it may leave; of a panel, those whose seat is still open. */
const actionsWaiting = (subject: Subject, waiting: readonly WaitingState[]): readonly Filter[] => {
  const alike = new Map<string, readonly [WaitingState, readonly string[]]>();
  for (const one of waiting) {
    const key = JSON.stringify([one.state, one.party, one.openSeats, one.flag]);
    alike.set(key, [one, [...(alike.get(key)?.[1] ?? []), one.variant]]);
  }
  const any = [...alike.values()];
  const states = inStates([...new Set(any.map(([{ state }]) => state))]);
  return any.length === 0 ? [] : [{ $and: [states, { $or: any.map((one) => waitsQuery(subject, one)) }] } as Filter];
};

/** Where cases wait for the subject: for its actions, also those that a flag asks for, and for cases that it is its turn to begin. */
const waitingQuery = (workflow: Workflow, subject: Subject, persons: PersonIds): Filter => {
  const all = waitingStates(workflow, rolesOf(subject));
  const followUps = new Map(all.flatMap(({ followUp }) => (followUp ? [[markOf(followUp), followUp] as const] : [])));
  const begun = [...followUps.values()].flatMap((followUp) => awaitingQuery(followUp, subject, persons) ?? []);
  const acted = actionsWaiting(
    subject,
    all.filter(({ followUp }) => !followUp),
  );
  const flagged = actionsWaiting(subject, flaggedStates(workflow, rolesOf(subject)));
  const [first = nowhere, ...others] = [...acted, ...flagged, ...begun];
  return others.length === 0 ? first : ({ $or: [first, ...others] } as Filter);
};

/** Cases of which a stage was decided by a role of the subject's; units see all that are theirs. */
const decidedQuery = (workflow: Workflow, { orgKind, roles }: Subject): Filter => {
  if (orgKind === 'UNIT') return {};
  const deciding = new Set(workflow.variants.flatMap((variant) => [...decidingRoles(variant)]));
  const own = roles.filter((role) => deciding.has(role));
  return own.length > 0 ? { stagesDecided: { $in: own } } : nowhere;
};

/** The reviewer's tabs (X1): waiting for me; decided by a stage of mine and not waiting for me; both; and what my organisation has initiated (X12). */
const tabQuery = (workflow: Workflow, subject: Subject, { tab, waiting }: { readonly tab: Tab; readonly waiting: Filter }): Filter => {
  switch (tab) {
    case 'WAITING':
      return waiting;
    case 'DONE':
      return { $and: [decidedQuery(workflow, subject), { $nor: [waiting] }] };
    case 'MINE':
      return { applicant: subject.org };
    case 'ALL':
      return {};
  }
};

/** The tabs by how far the review is (X12); a state may stand for different phases in different procedures. */
const phaseQuery = (workflow: Workflow, phase: Phase): Filter => {
  const alike = new Map<string, readonly string[]>();
  for (const variant of workflow.variants) {
    const states = JSON.stringify(statesInPhase(workflow, variant, phase));
    alike.set(states, [...(alike.get(states) ?? []), variant.code]);
  }
  const groups = [...alike].map(([states, variants]) => ({ states: JSON.parse(states) as readonly string[], variants }));
  const anywhere = inStates([...new Set(groups.flatMap(({ states }) => states))]);
  if (groups.length === 1) return anywhere;
  return { ...anywhere, $or: groups.map(({ states, variants }) => ({ variant: { $in: [...variants] }, ...inStates(states) })) };
};

const rangeOf = (filter: Readonly<Record<string, unknown>>): Filter => {
  const { submittedFrom: from, submittedUntil: until } = filter;
  return from || until ? { sortAt: { ...(from ? { $gte: from } : {}), ...(until ? { $lt: until } : {}) } } : {};
};

const bounds = { FROM: '$gte', UNTIL: '$lte' } as const;

/** What lists go by: the process, its cases, and which day it is. */
type Listed<F, X, Facts> = Pick<CaseDeps<F, X, Facts>, 'process' | 'model' | 'personsOf'> & {
  readonly store: Pick<CaseDeps<F, X, Facts>['store'], 'clock'>;
};

const fieldQuery = <F, X, Facts>({ process, store }: Listed<F, X, Facts>, filter: Readonly<Record<string, unknown>>): Filter => {
  const states = filter.states as readonly string[] | null | undefined;
  const own = Object.entries(process.filters ?? {}).flatMap(([name, definition]) => {
    const value = filter[name];
    if (value === undefined || value === null) return [];
    const kept = keptValue(process.form, definition, value);
    return [{ [definition.path]: definition.range ? { [bounds[definition.range]]: kept } : kept }];
  });
  const common = { ...(states ? inStates(states) : {}), ...rangeOf(filter) };
  const others = [...flagQuery(process, filter), ...dueQuery(process.workflow, filter, localDate(store.clock()))];
  return own.length + others.length > 0 ? ({ $and: [common, ...own, ...others] } as Filter) : common;
};

/** A draft is nobody's but its applicant's: no record shows it. */
const submitted: Filter = { d6: { $ne: '' } };

/** The submitted cases the subject may read, whatever record's page they are on; none where it may read nothing. */
export const submittedFor = (subject: Subject): Filter | undefined => {
  const scope = readQuery(subject, 'partyOrgs');
  return scope && ({ $and: [submitted, scope] } as Filter);
};

/** Those of them that are about a record. */
export const aboutQuery = (subject: Subject, id: string): Filter | undefined => {
  const own = submittedFor(subject);
  return own && ({ $and: [{ about: id }, own] } as Filter);
};

type Filtered = Pick<CaseDeps<never, never, never>['process'], 'workflow' | 'filters'>;

/** By what a reader's cases are kept, where a list asks for nothing that has an index of its own. */
const scopeOf = (
  { filters = {}, workflow }: Filtered,
  subject: Subject,
  { about, tab, search, filter }: ListRequest,
): string | undefined => {
  const own = [...Object.keys(filters), 'needsAttention'].some((name) => (filter?.[name] ?? null) !== null);
  const awaits = tab === 'WAITING' && (everAwaits(workflow.process) || flaggedStates(workflow, rolesOf(subject)).length > 0);
  return awaits || about || tab === 'MINE' || search || own ? undefined : Object.keys(readQuery(subject, 'partyOrgs') ?? {})[0];
};

const orderOfList = (process: Filtered, subject: Subject, request: ListRequest): readonly ListPart[] => {
  const isDue = asksForDue(request.filter ?? {});
  const order = request.order ?? (isDue ? 'DUE_ASC' : 'SUBMITTED_DESC');
  const parts = orderParts(process.workflow, order, scopeOf(process, subject, request));
  return isDue ? parts.slice(0, 1) : parts;
};

/** The request with what is to be looked up for its query. */
const completing =
  <F, X, Facts>({ process, personsOf }: Listed<F, X, Facts>) =>
  async <R extends ListRequest>(subject: Subject, request: R): Promise<R> => {
    const goesByPersons = (request.tab === 'WAITING' || request.tab === 'DONE') && namesPersons(process.workflow.process);
    return goesByPersons ? { ...request, persons: (await personsOf?.(subject)) ?? [] } : request;
  };

/** What waits for the subject; nothing for an authority that decides no cases of the process. */
const waitingFor = <F, X, Facts>({ process }: Listed<F, X, Facts>, subject: Subject, persons: PersonIds): Filter =>
  subject.orgKind !== 'AUTHORITY' || maySit(process, subject)
    ? waitingQuery(procedures(process.workflow, subject), subject, persons)
    : nowhere;

/** The query of a list, before search and paging; none where the subject may read nothing. */
const querying =
  <F, X, Facts>(deps: Listed<F, X, Facts>) =>
  (subject: Subject, { about, tab, phase, filter, persons = [] }: ListRequest): Filter | undefined => {
    const scope = about ? aboutQuery(subject, about) : readQuery(subject, 'partyOrgs');
    if (!scope) return undefined;
    const own = procedures(deps.process.workflow, subject);
    const ofTab = tabQuery(own, subject, { tab: tab ?? 'ALL', waiting: waitingFor(deps, subject, persons) });
    const asked = filter ?? {};
    const others = [scope as Filter, phase ? phaseQuery(own, phase) : {}, fieldQuery(deps, asked)];
    return asksForDue(asked) ? allOf([ofTab, ...others]) : allOfEach(ofTab, others);
  };

/** Lists of a process: tabs, filters, search, pages and capped totals, all within what the subject may read. */
export const createLists = <F, X, Facts>(deps: Listed<F, X, Facts>) => {
  const { process } = deps;
  const listing = createListing<CaseRecord<F, X>>(deps.model.collection, 'sortAt');
  const queryOf = querying(deps);
  const orderOf = (subject: Subject, request: ListRequest): readonly ListPart[] => orderOfList(process, subject, request);

  const completed = completing(deps);

  return {
    /** With `fields`, the entries have these alone. */
    list: async (subject: Subject, request: ListRequest, fields?: readonly string[]) => {
      const wrong = flagRefusal(process, request);
      if (wrong) return err(wrong);
      const asked = await completed(subject, request);
      return listing.list(queryOf(subject, asked), asked, { fields, order: orderOf(subject, asked) });
    },
    total: async (subject: Subject, request: ListRequest, isExact: boolean) => {
      const asked = await completed(subject, request);
      return listing.total(queryOf(subject, asked), asked, isExact);
    },
    walk: listing.walk,
    completed,
    queryOf,
    orderOf,
  };
};
