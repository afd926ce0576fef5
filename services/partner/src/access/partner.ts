import { partnerService } from '@anzhu/contracts';
import { withPredecessors } from '@anzhu/identifiers';
import type { WebhookAsked } from '../webhooks/webhook-asked.ts';
import type { Start } from './start.ts';

/** A secret, as far as it is kept. */
export interface KeptSecret {
  readonly hash: string;
  readonly since: Date;
  /** Of one that was replaced: until when it still lets in. */
  readonly until: Date | null;
}

/** How far a partner has come, as the broker last said. */
export interface Position {
  /** Of the consumer it is about; another one has come no way yet. */
  readonly generation: string;
  /** Everything up to here is acknowledged. */
  readonly sequence: number;
  /** What waits to be fetched, and what was and is not acknowledged. */
  readonly pending: number;
  /** When something was last acknowledged. */
  readonly activeAt: Date | null;
  /** Since when something waits and nothing more was acknowledged; null where nothing waits. */
  readonly stalledSince: Date | null;
  readonly checkedAt: Date;
}

/** A partner system, its credentials, what it follows and how far it has come. */
export interface Partner {
  /** Its name, also that of its user and of its consumer. */
  readonly _id: string;
  readonly regions: readonly string[];
  readonly kinds: readonly string[];
  readonly secrets: readonly KeptSecret[];
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** When its consumer was gone and its connections were cut after it was revoked or had expired. */
  readonly closedAt: Date | null;
  readonly start: Start;
  /** Of chance, another with every replay: each is a consumer of its own. */
  readonly generation: string;
  readonly position: Position | null;
  readonly addedAt: Date;
  /** Of chance, one more with everything that operators ask, the last ones, the latest at the end. */
  readonly changes?: readonly string[];
  /** What operators have asked of its webhook last; null where that is not known since a restore. */
  readonly webhook?: WebhookAsked | null;
}

/** The broker's account of partners. */
export const partnersAccount = 'PARTNERS';

const notedAgainMs = 30_000;

/** Whether how far a partner has come is written down: when it has come further, and else now and then. */
export const isNews = (before: Position | null, now: Position): boolean => {
  if (before === null || Math.abs(now.checkedAt.getTime() - before.checkedAt.getTime()) >= notedAgainMs) return true;
  return JSON.stringify({ ...before, checkedAt: null }) !== JSON.stringify({ ...now, checkedAt: null });
};

export const hasEnded = ({ revokedAt, expiresAt }: Pick<Partner, 'revokedAt' | 'expiresAt'>, at: Date): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= at);

/** Secrets that have ended and may have let in who is still connected. */
export const endedSecrets = ({ secrets }: Pick<Partner, 'secrets'>, at: Date): readonly KeptSecret[] =>
  secrets.filter(({ until }) => until !== null && until <= at);

/** The secrets once another is there: those before it end then, or when they would have. */
export const rotated = (secrets: readonly KeptSecret[], kept: KeptSecret, until: Date): readonly KeptSecret[] => [
  ...secrets.map((former) => ({ ...former, until: former.until !== null && former.until < until ? former.until : until })),
  kept,
];

/** Until when a secret lets its bearer in; null: for as long as nobody ends it; undefined: it does not. */
export const admittedUntil = (partner: Partner, hash: string, at: Date): Date | null | undefined => {
  const secret = partner.secrets.find((one) => one.hash === hash && (one.until === null || one.until > at));
  if (!secret || hasEnded(partner, at)) return undefined;
  const ends = [secret.until, partner.expiresAt].flatMap((end) => end ?? []);
  return ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)));
};

/** The places within a region, as tokens of a subject. */
const placesIn = (code: string): string => {
  const tokens = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)];
  return tokens.map((token, at) => (at > 0 && token === '00' && tokens.slice(at).every((one) => one === '00') ? '*' : token)).join('.');
};

const liesIn = (inner: string, outer: string): boolean =>
  inner.split('.').every((token, at) => outer.split('.')[at] === '*' || outer.split('.')[at] === token);

/** The subjects a partner follows: its kinds, or whatever kinds there are and will be, in its regions and the abolished divisions whose records these keep, none twice; what has left its regions, and that a restore has begun a new epoch. */
export const subjectsFor = ({ regions, kinds }: Pick<Partner, 'regions' | 'kinds'>): readonly string[] => {
  const all = [...new Set(regions.flatMap(withPredecessors).map(placesIn))];
  const places = all.filter((place) => !all.some((other) => other !== place && liesIn(place, other)));
  if (places.length === 0 && kinds.length === 0) return [`evt.${partnerService}.>`];
  const chosen = kinds.length > 0 ? [...new Set(kinds)] : ['*'];
  const where = places.length > 0 ? places : ['*.*.*'];
  const followed = chosen.flatMap((kind) => where.map((place) => `evt.${partnerService}.${kind}.*.*.${place}.*`));
  const left = kinds.length > 0 ? places.map((place) => `evt.${partnerService}.place.*.*.${place}.*`) : [];
  return [...followed, ...left, `evt.${partnerService}.event-log.*.*.00.00.00.*`];
};

/** What a partner may do at the broker: fetch from its own consumer, ask how that stands, acknowledge, and hear the answers. */
export const permissionsOf = (name: string, stream: string) => ({
  pub: {
    allow: [
      `$JS.anzhu.API.CONSUMER.MSG.NEXT.${stream}.${name}`,
      `$JS.anzhu.API.CONSUMER.INFO.${stream}.${name}`,
      `$JS.ACK.${stream}.${name}.*.*.*.*.*`,
    ],
  },
  sub: { allow: [`_INBOX_${name}.>`] },
  subs: 20,
  payload: 16_384,
});
