/** Days of a suspension, its first and its last counted. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

/** For how long the license of a unit is suspended after an accident, and when it is revoked (建质〔2008〕121号). */
export interface PenaltyScale {
  /** What the scale is called in what is said of it. */
  readonly zh: string;
  readonly en: string;
  /** By grade of the accident: the first in the window, and what a second adds to the suspension before it. */
  readonly accidents: Readonly<Record<'GENERAL' | 'SERIOUS' | 'MAJOR', { readonly first: Days; readonly second: number | 'REVOKED' }>>;
  /** What an accident that was not reported truly and in time adds. */
  readonly concealed: Days;
  /** A suspension that would last longer is a revocation. */
  readonly mostDays: number;
  /** The accident in the window with which the license is revoked. */
  readonly revokedWith: number;
  readonly windowMonths: number;
}

export type AccidentGrade = keyof PenaltyScale['accidents'];

interface Accident {
  readonly grade: AccidentGrade;
  readonly isConcealed: boolean;
  /** Days of the suspensions for earlier accidents in the window, the latest last. */
  readonly earlier: readonly number[];
}

/** What the scale allows: a suspension of so many days, or none; a revocation, or none. */
export interface Allowed {
  readonly days: Days | null;
  readonly revocation: boolean;
}

export const revocationOnly: Allowed = { days: null, revocation: true };

const base = ({ accidents, revokedWith }: PenaltyScale, { grade, earlier }: Accident): Days | null => {
  const { first, second } = accidents[grade];
  const last = earlier.at(-1);
  if (last === undefined) return first;
  if (earlier.length + 1 >= revokedWith || second === 'REVOKED') return null;
  return { least: last + second, most: last + second };
};

/** What the scale allows for an accident. */
export const allowedFor = (scale: PenaltyScale, accident: Accident): Allowed => {
  const found = base(scale, accident);
  if (!found) return revocationOnly;
  const { concealed, mostDays } = scale;
  const [least, most] = accident.isConcealed ? [found.least + concealed.least, found.most + concealed.most] : [found.least, found.most];
  return least > mostDays ? revocationOnly : { days: { least, most: Math.min(most, mostDays) }, revocation: most > mostDays };
};
