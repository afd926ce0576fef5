import type { OpenedCases } from '@anzhu/casework';
import { caseFieldsLoader } from './case-fields.ts';
import { faceLoaders } from './faces.ts';
import { caseResolvers } from './resolvers.ts';
import { workResolvers } from './work.ts';

const loadersOf = (all: readonly OpenedCases['cases'][]): Readonly<Record<string, object>> => {
  const faces = faceLoaders(all);
  return Object.fromEntries(
    all.map((cases) => {
      const { type } = cases.process.workflow.process;
      return [type, { ...faces[type], fields: caseFieldsLoader(cases) }];
    }),
  );
};

/** What a service serves of its cases: the resolvers of each, the faces of what they name, and their timers. */
export const caseParts = (opened: readonly OpenedCases[]) => ({
  resolvers: [
    ...opened.flatMap(({ cases, resolvers }) => [caseResolvers(cases) as Readonly<Record<string, object>>, ...resolvers]),
    workResolvers(opened),
  ],
  loaders: loadersOf(opened.map(({ cases }) => cases)),
  timers: opened.flatMap(({ timers }) => timers),
});
