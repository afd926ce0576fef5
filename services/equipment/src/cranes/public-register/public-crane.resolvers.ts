import { forAnyone } from '@anzhu/graphql';
import { type Known, publicCrane } from './public-crane.ts';

/** The public register: open to everyone, without login. */
export const publicCraneResolvers = (find: (number: string) => Promise<Known | null>) => ({
  Query: {
    publicCrane: forAnyone(async (_: unknown, { number }: { number: string }) => {
      const known = await find(number);
      return known && publicCrane(known);
    }),
  },
});
