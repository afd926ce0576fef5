import { hasNoSecret } from './access-mark.ts';
import { hasEnded, type Partner } from './partner.ts';

const hour = 3_600_000;
const behindAfterMs = hour;
const expiresSoonMs = 14 * 24 * hour;

/** Who has acknowledged nothing since then, while something waits, is behind. */
export const behindSince = (at: Date): Date => new Date(at.getTime() - behindAfterMs);

/** Whose access ends before then ends soon. */
export const expiresBefore = (at: Date): Date => new Date(at.getTime() + expiresSoonMs);

const isBehind = ({ position }: Partner, at: Date): boolean =>
  position !== null && position.stalledSince !== null && position.stalledSince < behindSince(at);

const expiresSoon = ({ expiresAt }: Partner, at: Date): boolean => expiresAt !== null && expiresAt < expiresBefore(at);

const closesWithinMs = 2 * 60_000;

const notClosed = ({ _id, revokedAt, expiresAt, closedAt }: Partner, at: Date): readonly string[] => {
  const endedAt = revokedAt ?? expiresAt ?? at;
  return closedAt === null && at.getTime() - endedAt.getTime() > closesWithinMs
    ? [`partner ${_id} has ended and could not be cut off yet`]
    : [];
};

const ofOpen = (partner: Partner, at: Date): readonly string[] => [
  ...(hasNoSecret(partner, at)
    ? [`partner ${partner._id} has no secret since a restore and is let in no more (npm run partner -- rotate)`]
    : []),
  ...(isBehind(partner, at)
    ? [`partner ${partner._id} fetches nothing: ${partner.position?.pending} events wait (npm run partner -- lag)`]
    : []),
  ...(expiresSoon(partner, at) ? [`access of partner ${partner._id} ends ${partner.expiresAt?.toISOString()}`] : []),
];

/** What an operator should do something about: partners that have ended and may still be connected, partners that do not fetch what waits, and those whose access ends soon. */
export const troublesOf = (partners: readonly Partner[], at: Date): readonly string[] =>
  partners.flatMap((partner) => (hasEnded(partner, at) ? notClosed(partner, at) : ofOpen(partner, at)));
