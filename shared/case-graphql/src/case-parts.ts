import type { OpenedCases } from '@anzhu/casework';
import { caseResolvers } from './resolvers.ts';

/** What a service serves of its cases: the resolvers of each, and its timers. */
export const caseParts = (opened: readonly OpenedCases[]) => ({
  resolvers: opened.flatMap(({ cases, resolvers }) => [caseResolvers(cases) as Readonly<Record<string, object>>, ...resolvers]),
  timers: opened.flatMap(({ timers }) => timers),
});
