import { type OpenedCases, recountLimits } from '@anzhu/casework';
import type { CalendarChange } from '@anzhu/kernel';
import { faceLoaders } from './faces.ts';
import { caseResolvers } from './resolvers.ts';

/** What a service serves of its cases: the resolvers of each, the faces of what they name, their timers, and their limits when the calendar changes. */
export const caseParts = (opened: readonly OpenedCases[]) => ({
  resolvers: opened.flatMap(({ cases, resolvers }) => [caseResolvers(cases) as Readonly<Record<string, object>>, ...resolvers]),
  loaders: faceLoaders(opened.map(({ cases }) => cases)),
  timers: opened.flatMap(({ timers }) => timers),
  limits: (change: CalendarChange) =>
    recountLimits(
      opened.map(({ cases }) => cases),
      change,
    ),
});
