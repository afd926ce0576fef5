import { machineOf } from '../cranes/machines.ts';
import { cranePage } from '../cranes/pages.ts';
import type { StockWorld } from '../cranes/world.ts';

export interface Question {
  readonly what: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const user = 'yunnan-officer';

const list = `query Registrations($first: Int) {
  useRegistrations(first: $first) {
    edges { cursor node {
      id title state stateLabel { zh } applicant { uscc name } applicantName submittedAt dueAt isOverdue registrationNumber
      progress { phase label { zh } stages { state label { zh } status decidedBy } } buttons { action label { zh } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A list, a page of many parts, and as little as can be asked. */
export const questionsOf = (world: StockWorld): readonly Question[] => [
  { what: 'List of 20 registrations', query: list, variables: { first: 20 } },
  { what: 'Page of a crane', query: cranePage, variables: { id: machineOf(0, world).crane._id } },
  {
    what: 'One field of one crane',
    query: 'query One($id: ID!) { crane(id: $id) { id } }',
    variables: { id: machineOf(0, world).crane._id },
  },
];
