import type { OpenedCases } from '@anzhu/casework';
import { faceLoaders } from './faces.ts';
import { caseResolvers } from './resolvers.ts';

/** What a service serves of its cases: the resolvers of each, the faces of what they name, and their timers. */
export const caseParts = (opened: readonly OpenedCases[]) => ({
  resolvers: opened.flatMap(({ cases, resolvers }) => [caseResolvers(cases) as Readonly<Record<string, object>>, ...resolvers]),
  loaders: faceLoaders(opened.map(({ cases }) => cases)),
  timers: opened.flatMap(({ timers }) => timers),
});
