import { createLists, type OpenedCases } from '@anzhu/casework';
import { connectionResolvers, type SubgraphContext } from '@anzhu/graphql';
import type { PageRequest } from '@anzhu/store';
import { listField } from '@anzhu/workflow';
import type { GraphQLResolveInfo } from 'graphql';

/** The lists of cases on the page of a record of the type, one for each process that names it: of each list what the reader may read. */
export const pageLists = <T extends { readonly _id: string }>(opened: readonly OpenedCases[], type: string) =>
  Object.fromEntries(
    opened.flatMap(({ cases }) => {
      const { workflow, pageOf } = cases.process;
      if (pageOf !== type) return [];
      const { list } = connectionResolvers(createLists(cases));
      const field = (...[record, page, context, info]: readonly [T, PageRequest, SubgraphContext, GraphQLResolveInfo]) =>
        list(undefined, { ...page, about: record._id }, context, info);
      return [[listField(workflow.process.type), field] as const];
    }),
  );
