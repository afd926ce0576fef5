import { z } from 'zod';

/** What may go wrong with a message: the number is refused, or busy for now; the answer is late, or lost so that the message is asked for twice; too many were asked for; the answer is none; or the gateway is away. */
const faults = ['REFUSED', 'BUSY', 'LATE', 'TWICE', 'LIMITED', 'GARBAGE', 'AWAY'] as const;
export type Fault = (typeof faults)[number];

export const Rule = z.object({
  fault: z.enum(faults),
  /** So many of the next messages. */
  times: z.int().min(1).max(1_000_000).default(1),
  /** Only to this number. */
  to: z.string().optional(),
});
type Rule = z.output<typeof Rule>;

/** The faults that are to come, each used up as it is told. */
export const createFaults = () => {
  let rules: readonly Rule[] = [];
  return {
    tell: (rule: Rule): void => {
      rules = [...rules, rule];
    },
    next: (number: string): Fault | null => {
      const rule = rules.find(({ to = number }) => to === number);
      if (!rule) return null;
      const left = rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
      rules = rules.flatMap((one) => (one === rule ? left : [one]));
      return rule.fault;
    },
  };
};
