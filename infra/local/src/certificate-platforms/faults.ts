import { z } from 'zod';

/** Who is asked for a certificate: path and step. */
export const platforms = ['seal', 'coding', 'sharing'] as const;
export type Platform = (typeof platforms)[number];

/** What may go wrong with a request: a documented reason, an answer twice, late, of another number or seal, none, and what is none; or the platform is away and takes no request. */
export const faults = ['REFUSED', 'TWICE', 'LATE', 'NEVER', 'WRONG_NUMBER', 'WRONG_SEAL', 'GARBAGE', 'AWAY'] as const;
export type Fault = (typeof faults)[number];

const Reason = z.object({ code: z.string(), field: z.string().optional(), message: z.string() });

export const Rule = z.object({
  platform: z.enum(platforms),
  fault: z.enum(faults),
  /** So many of the next requests. */
  times: z.int().min(1).max(1_000_000).default(1),
  /** Only of this license, filing or registration. */
  number: z.string().optional(),
  reasons: z.array(Reason).default([{ code: 'DATA', field: 'model', message: '规格型号与许可信息不符' }]),
});
type Rule = z.output<typeof Rule>;

/** The faults that are to come, each used up as it is told. */
export const createFaults = () => {
  let rules: Rule[] = [];
  return {
    tell: (rule: Rule): void => void rules.push(rule),
    /** The platform is in order again, whatever it was told. */
    mend: (platform: Platform): void => {
      rules = rules.filter((one) => one.platform !== platform);
    },
    next: (platform: Platform, number: string): Rule | null => {
      const rule = rules.find((one) => one.platform === platform && (one.number ?? number) === number);
      if (!rule) return null;
      rules = rules.flatMap((one) => (one !== rule ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : []));
      return rule;
    },
  };
};
