import type { Records } from '../../records.ts';

/** Who is to accept, use or dismantle a crane knows its number: by it the stay is found that the form names. */
export const standingResolvers = ({ craneRegister, installations }: Pick<Records, 'craneRegister' | 'installations'>) => ({
  Query: {
    standingByNumber: async (_: unknown, { number }: { readonly number: string }) => {
      const crane = await craneRegister.numbers.byNumber(number);
      const stay = crane && (await installations.standing(crane._id));
      return stay && { id: stay._id, filingNumber: stay.filingNumber, since: stay.since, state: stay.state };
    },
  },
});
