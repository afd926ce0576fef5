import type { ListRequest } from '@anzhu/casework';
import { users } from '../../../local/src/issuer/users.ts';
import { scattered, tradeName } from '../filings.ts';
import { ownersOf } from './load-cases.ts';

/** What is asked of a list, by whom; `size` is that of the collection, `n` counts the requests. */
export interface Question {
  readonly what: string;
  readonly user: string;
  readonly request: (n: number, size: number) => ListRequest;
  readonly hasAim: boolean;
}

const reviewer = 'kunming-preliminary-reviewer';
const ownerAsked = (n: number, size: number): string => tradeName(scattered(n) % ownersOf(size));

export const questions: readonly Question[] = [
  { what: 'First page of the waiting list', user: reviewer, request: () => ({ tab: 'WAITING' }), hasAim: true },
  { what: 'Page by offset 5,000', user: reviewer, request: () => ({ tab: 'ALL', offset: 5_000 }), hasAim: true },
  { what: 'Search of three characters', user: reviewer, request: (n, size) => ({ tab: 'ALL', search: ownerAsked(n, size) }), hasAim: true },
  {
    what: 'Search of three characters that most titles have',
    user: reviewer,
    request: () => ({ tab: 'ALL', search: '起重机' }),
    hasAim: true,
  },
  { what: 'The same search in a province', user: 'yunnan-officer', request: (n, size) => ({ search: ownerAsked(n, size) }), hasAim: true },
  { what: 'First page of what an examiner decided', user: 'kunming-examiner', request: () => ({ tab: 'DONE' }), hasAim: false },
  { what: 'First page of who decides nothing here', user: 'kunming-notice-editor', request: () => ({ tab: 'DONE' }), hasAim: false },
  { what: 'First page of an examiner’s waiting list', user: 'kunming-examiner', request: () => ({ tab: 'WAITING' }), hasAim: false },
];

export const subjectOf = (name: string) => {
  const found = users.find(({ id }) => id === name);
  if (!found) throw new Error(`the dev issuer knows no ${name}`);
  return found;
};

export const listQuery = `query($tab: CaseTab, $search: String, $offset: Int) {
  ownershipFilings(tab: $tab, search: $search, offset: $offset) {
    edges { cursor node { id title state submittedAt dueAt } } pageInfo { hasNextPage endCursor }
  }
}`;
