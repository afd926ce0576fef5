import { ofBody, ofDesk, ofUnit } from '@anzhu/access';
import type { Awaited, CaseMove } from '@anzhu/contracts';
import { askingKinds, limitKinds, type NotificationKind, type Told } from './notification.ts';
import { readerOf } from './reader.ts';

const isUnit = (org: string): boolean => /^[0-9A-Z]{18}$/.test(org);

const once = (audience: readonly string[]): readonly string[] => [...new Set(audience)];

const audienceOf = ({ roles, org, regions = [] }: Awaited): readonly string[] => {
  if (org !== undefined) return isUnit(org) ? [ofUnit(org)] : roles.map((role) => ofBody(org, role));
  return regions.flatMap((region) => roles.map((role) => ofDesk(region, role)));
};

/** Whose turn something is. */
export const whoseTurn = ({ waitsFor }: Pick<CaseMove, 'waitsFor'>): readonly string[] => once(waitsFor.flatMap(audienceOf));

/** The units concerned but the one that acted. */
const otherUnits = ({ parties, actedBy }: CaseMove): readonly string[] =>
  once(parties.filter((org) => isUnit(org) && org !== actedBy).map(ofUnit));

/** What has become of a case that has come to another state, in a word; nothing that anybody need be told where it only rests or begins. */
const kindOf = ({ phase, formerPhase, applicant, actedBy }: CaseMove): NotificationKind | undefined => {
  switch (phase) {
    case 'TO_INITIATE':
      return formerPhase !== phase && actedBy !== applicant ? 'CASE_RETURNED' : undefined;
    case 'IN_PROGRESS':
      return 'CASE_WAITING';
    case 'PASSED':
      return formerPhase === phase ? undefined : 'CASE_APPROVED';
    case 'TERMINATED':
      return formerPhase === phase ? undefined : 'CASE_ENDED';
  }
};

/** What every notification of a case says of it. */
export const caseSaid = ({ process, caseId, processLabel, title, stateLabel, dueAt }: CaseMove) => ({
  ...{ process, recordId: caseId, processLabel, label: stateLabel },
  ...(title === undefined ? {} : { title }),
  ...(dueAt === undefined ? {} : { dueAt }),
});

/** What a notification of a kind says of a case: of what needs attention, all that does. */
const saidAs = (kind: NotificationKind, move: CaseMove) => {
  const { flagged = [] } = move;
  const label = { zh: flagged.map(({ zh }) => zh).join('、'), en: flagged.map(({ en }) => en).join('; ') };
  return { kind, ...caseSaid(move), ...(kind === 'CASE_FLAGGED' && { label }) };
};

const isOver = ({ phase }: CaseMove): boolean => phase === 'PASSED' || phase === 'TERMINATED';

type Telling = readonly [NotificationKind, readonly string[]];

/** Who is told that something needs attention: who has decided the case, and its applicant, unless the same move tells him that it is his turn. */
const attending = (move: CaseMove): readonly string[] => {
  if (!move.flagged?.length) return [];
  const own = isUnit(move.applicant) ? [ofUnit(move.applicant)] : [];
  const waiting = move.turnHasPassed ? whoseTurn(move) : [];
  return once([...own.filter((one) => !waiting.includes(one)), ...(move.decidedBy ?? []).flatMap(audienceOf)]);
};

const tellings = (move: CaseMove): readonly Telling[] => {
  const waiting: Telling = ['CASE_WAITING', whoseTurn(move)];
  const flagged: Telling = ['CASE_FLAGGED', attending(move)];
  if (move.formerState === move.state && move.phase === 'TO_INITIATE') return [];
  if (move.formerState === move.state) return [...(move.turnHasPassed ? [waiting] : []), flagged];
  const kind = kindOf(move);
  if (isOver(move)) return [...(kind === undefined ? [] : [[kind, otherUnits(move)] as const]), waiting];
  return kind === undefined ? [] : [[kind, whoseTurn(move)]];
};

/** Who is told what of a case that has moved: whose turn it is, also once its review has ended; of a return, whose it is to correct; of the end of the review, the other units concerned; of what needs attention since, who has decided it, and its applicant. */
export const toldOfCase = (move: CaseMove, at: Date): readonly Told[] =>
  tellings(move).flatMap(([kind, audience]) =>
    audience.length === 0
      ? []
      : [{ audience, at, ...saidAs(kind, move), ...(move.actorId && { doneBy: [readerOf(move.actorId, move.actedBy)] }) }],
  );

/** Whether it is in another state or another's turn: not only its limit has changed, or somebody has said his part. */
export const hasMovedOn = ({ formerState, state, turnHasPassed }: CaseMove): boolean => formerState !== state || turnHasPassed === true;

const whileSame: readonly NotificationKind[] = askingKinds.filter((kind) => kind !== 'CASE_FLAGGED');

const asked = (move: CaseMove): readonly NotificationKind[] => {
  if (move.formerState !== move.state) return askingKinds;
  const attended: readonly NotificationKind[] = move.flagged ? ['CASE_FLAGGED'] : [];
  if (move.turnHasPassed) return [...whileSame, ...attended];
  return move.hasSaid || move.flagged ? attended : limitKinds;
};

/** What has become of a case, but for where it is: after a restore it has not. */
const undone = ({ phase }: CaseMove): readonly NotificationKind[] => [
  ...(phase === 'PASSED' ? [] : (['CASE_APPROVED'] as const)),
  ...(phase === 'TERMINATED' ? [] : (['CASE_ENDED'] as const)),
];

/** What of that which was told before holds no more: where only the limit has changed, what was said of the limit; where somebody has said his part, nothing for the others; after a restore also what has not come of it. */
export const settledBy = (move: CaseMove): readonly NotificationKind[] => [...asked(move), ...(move.restored ? undone(move) : [])];

/** Who is told of the time limit of a case: whose turn it is. */
export const toldOfLimit = (move: CaseMove): readonly string[] => (move.dueAt === undefined ? [] : whoseTurn(move));
