import type { Question } from '../asked.ts';
import type { StockWorld } from '../cranes/world.ts';
import { scattered } from '../filings.ts';

const statistics = 'total byState { state count } byClass { category count } byRegion { division count }';
const byAge = 'byAge { from until count }';

const waiting = `query($tab: CaseTab, $search: String, $filter: UseRegistrationFilter) {
  useRegistrations(tab: $tab, search: $search, filter: $filter) {
    edges { node { id title state stateLabel { text } submittedAt dueAt } } pageInfo { hasNextPage endCursor } } }`;

const certificates = `query($filter: UseRegistrationFilter) { useRegistrations(phase: PASSED, filter: $filter) {
  edges { node { registrationNumber stateLabel { text } installation { crane { filingNumber name category } } } } } }`;

const filings = `query($filter: CraneFilter) { cranes(filter: $filter) {
  edges { node { filingNumber name category validUntil filingState } } pageInfo { hasNextPage } } }`;

const supervisor = 'kunming-safety-supervisor';
const province = 'yunnan-officer';
const ofOwner = (n: number, { owners }: StockWorld) => ({ filter: { owner: owners[scattered(n) % owners.length]?.uscc } });
const siteName = (n: number, { sites }: StockWorld): string => sites[scattered(n) % sites.length]?.name ?? '';

export const questions: readonly Question<StockWorld>[] = [
  { what: 'Statistics of cranes, a province', user: province, query: `{ craneStatistics { ${statistics} ${byAge} } }`, aim: 100 },
  { what: 'Statistics of cranes, a city', user: supervisor, query: `{ craneStatistics { ${statistics} ${byAge} } }`, aim: 100 },
  {
    what: 'Statistics of use registrations, a province',
    user: province,
    query: `{ useRegistrationStatistics { ${statistics} } }`,
    aim: 100,
  },
  {
    what: 'Statistics of one owner’s cranes',
    user: province,
    query: `query($owner: ID) { craneStatistics(owner: $owner) { ${statistics} } }`,
    variables: (n, world) => ({ owner: ofOwner(n, world).filter.owner }),
    aim: 100,
  },
  { what: 'Waiting list of use registrations', user: supervisor, query: waiting, variables: () => ({ tab: 'WAITING' }) },
  {
    what: 'Use registrations whose project’s name contains a text',
    user: supervisor,
    query: waiting,
    variables: (n, world) => ({ search: siteName(n, world).slice(-6) }),
  },
  { what: 'The same in a province', user: province, query: waiting, variables: (n, world) => ({ search: siteName(n, world).slice(-6) }) },
  { what: 'Use certificates with every column (C10)', user: supervisor, query: certificates },
  { what: 'Use certificates of one owner, with every column', user: province, query: certificates, variables: ofOwner },
  { what: 'Filings with every column (C5)', user: supervisor, query: filings },
  { what: 'Filings of cranes out of use', user: province, query: filings, variables: () => ({ filter: { isOutOfUse: true } }) },
];
