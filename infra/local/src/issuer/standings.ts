import type { JWTPayload } from 'jose';
import { z } from 'zod';

type Claims = Readonly<Record<string, unknown>>;

/** What becomes of a person: other claims, the end of what was signed in for; with neither all is as it was. */
export const StandingChange = z.strictObject({
  user: z.string().min(1),
  claims: z
    .strictObject({ org: z.string(), region: z.string(), roles: z.array(z.string()) })
    .partial()
    .optional(),
  ended: z.literal(true).optional(),
});

const seatClaims = ['org', 'org_kind', 'unit_kinds', 'region', 'roles', 'seats'];

const seatOf = (claims: Claims): Claims => Object.fromEntries(Object.entries(claims).filter(([name]) => seatClaims.includes(name)));

/** What became of people since they were given tokens, for as long as the issuer runs. */
export const createStandings = (now: () => number = Date.now) => {
  const changed = new Map<unknown, Claims>();
  const endedAt = new Map<unknown, number>();
  const isOver = ({ sub, iat = 0 }: JWTPayload): boolean => iat <= (endedAt.get(sub) ?? -1);
  return {
    /** Counts instead of what was said before of the same person. */
    change: ({ user, claims, ended }: z.output<typeof StandingChange>): void => {
      changed.delete(user);
      endedAt.delete(user);
      if (claims) changed.set(user, claims);
      if (ended) endedAt.set(user, Math.floor(now() / 1_000));
    },
    /** What a token says that is made now. */
    claimsNow: (claims: Claims): Claims => ({ ...claims, ...changed.get(claims['sub']) }),
    /** Whether a token was made before what was signed in for ended. */
    isOver,
    /** What holds of a token now (RFC 7662), undefined where it is none: the seat is named where it is another. */
    ofToken: (token: JWTPayload | undefined): Claims => {
      if (!token || isOver(token)) return { active: false };
      const { sub, iat, exp } = token;
      const other = changed.get(sub);
      return { active: true, sub, iat, exp, ...(other && { ...seatOf(token), ...other }) };
    },
  };
};

export type Standings = ReturnType<typeof createStandings>;
