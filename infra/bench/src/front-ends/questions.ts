import { readFileSync } from 'node:fs';

/** The example of the explorer. */
export const home = readFileSync(new URL('../../../../gateway/examples/00-home.graphql', import.meta.url), 'utf8');

/** Who looks at the home page: with most to review, with most to read, and a unit. */
export const readers = ['kunming-safety-supervisor', 'yunnan-officer', 'yunnan-contractor'] as const;

const shown = `id title phase stateLabel { text } applicant { uscc name } applicantName submittedAt dueAt isOverdue
  progress { phase label { text } stages { state label { text } status decidedBy } }
  buttons { action label { text } mutation opinion asks { name type } }
  fields { path label { text } value reference { kind id label } }`;

const edges = `edges { cursor node { ${shown} } } pageInfo { hasNextPage endCursor }`;

/** The same list of twenty cases, by the interface and by its type. */
export const lists = {
  interface: `query($after: String) { work { equipment { cases(process: "equipment.use-registration", first: 20, after: $after) { ${edges} } } } }`,
  type: `query($after: String) { useRegistrations(first: 20, after: $after) { ${edges} } }`,
} as const;
