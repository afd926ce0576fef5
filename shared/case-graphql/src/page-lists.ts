import type { OpenedCases } from '@anzhu/casework';
import { listField } from '@anzhu/workflow';
import { listsOfEach } from './lists-of-each.ts';

interface Record {
  readonly _id: string;
}

const idOf = ({ _id }: Record): string => _id;

/** Loaders of the lists of cases on the page of a record of the type, one for each process that names it: of each list what the reader may read. */
export const pageLists = (opened: readonly OpenedCases[], type: string) =>
  Object.fromEntries(
    opened.flatMap(({ cases }) => {
      const { workflow, pageOf } = cases.process;
      return pageOf === type ? [[listField(workflow.process.type), listsOfEach(cases, { idOf, aboutOf: idOf })] as const] : [];
    }),
  );
