import { type OpenedCases, recountLimits } from '@anzhu/casework';
import type { CalendarChange } from '@anzhu/kernel';
import { caseLoader } from './case-loader.ts';
import { faceLoaders } from './faces.ts';
import { caseResolvers } from './resolvers.ts';

type Reference = { readonly id?: unknown };

/** What the loaders of each type of case begin with: another service's reference to a case leads to whoever may read it, and else to nothing. */
const referenceOf = ({ cases }: OpenedCases) => caseLoader(cases, ({ id }: Reference) => (typeof id === 'string' ? id : null)).loader;

const loadersOf = (opened: readonly OpenedCases[]): Readonly<Record<string, object>> => {
  const faces = faceLoaders(opened.map(({ cases }) => cases));
  return Object.fromEntries(
    opened.map((one) => {
      const { type } = one.cases.process.workflow.process;
      return [type, { ...faces[type], __resolveReference: referenceOf(one) }];
    }),
  );
};

/** What a service serves of its cases: the resolvers of each, the loaders of references and of the faces of what they name, their timers, and their limits when the calendar changes. */
export const caseParts = (opened: readonly OpenedCases[]) => ({
  resolvers: opened.flatMap(({ cases, resolvers }) => [caseResolvers(cases) as Readonly<Record<string, object>>, ...resolvers]),
  loaders: loadersOf(opened),
  timers: opened.flatMap(({ timers }) => timers),
  limits: (change: CalendarChange) =>
    recountLimits(
      opened.map(({ cases }) => cases),
      change,
    ),
});
