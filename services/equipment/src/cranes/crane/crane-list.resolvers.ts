import { connectionResolvers } from '@anzhu/graphql';
import type { Model } from 'mongoose';
import type { Crane } from './crane.ts';
import { craneLists } from './crane-list.store.ts';

/** The filing query (C5), for owners of their own cranes and authorities of their region's. */
export const craneListResolvers = (cranes: Model<Crane>) => {
  const { list, total } = connectionResolvers(craneLists(cranes));
  return { Query: { cranes: list }, CraneConnection: { total } };
};
