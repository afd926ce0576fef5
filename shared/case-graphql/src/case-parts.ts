import { type OpenedCases, recountLimits } from '@anzhu/casework';
import type { CalendarChange } from '@anzhu/kernel';
import { caseFieldsLoader } from './case-fields.ts';
import { certificateField } from './certificate-field.ts';
import { decidedLoader } from './decided-fields.ts';
import type { EndingList } from './endings.ts';
import { faceLoaders } from './faces.ts';
import { casesById } from './follow-up-buttons.ts';
import { importParts, type RecordImport } from './imports.ts';
import { printFields } from './print-fields.ts';
import { caseResolvers } from './resolvers.ts';
import { workResolvers } from './work.ts';

const loadersOf = (all: readonly OpenedCases['cases'][]): Readonly<Record<string, object>> => {
  const faces = faceLoaders(all);
  return Object.fromEntries(
    all.map((cases) => {
      const { type } = cases.process.workflow.process;
      return [type, { ...faces[type], fields: caseFieldsLoader(cases), ...decidedLoader(cases) }];
    }),
  );
};

interface Beside {
  /** Imports of records that are no cases. */
  readonly imports?: readonly RecordImport[];
  /** Lists of what ends soon, counted on the home page. */
  readonly endings?: readonly EndingList[];
}

/** What a service serves of its cases: the resolvers of each, the loaders of what their forms say and of the faces of what they name, their imports, their timers, and their limits when the calendar changes. */
export const caseParts = (opened: readonly OpenedCases[], { imports: records = [], endings = [] }: Beside = {}) => {
  const all = opened.map(({ cases }) => cases);
  const byId = casesById(all);
  const imports = importParts(all, records);
  return {
    resolvers: [
      ...opened.flatMap(({ cases, prints, certifies, resolvers }) => [
        caseResolvers(cases, byId) as Readonly<Record<string, object>>,
        { [cases.process.workflow.process.type]: { ...printFields(prints), ...certificateField({ cases, certifies }) } },
        ...resolvers,
      ]),
      workResolvers(opened, endings),
      ...imports.resolvers,
    ],
    loaders: loadersOf(all),
    timers: [...opened.flatMap(({ timers }) => timers), ...imports.timers],
    limits: (change: CalendarChange) => recountLimits(all, change),
  };
};
