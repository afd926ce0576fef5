import type { Subject } from '@anzhu/access';
import type { ListTab, Waiting } from '@anzhu/register';
import type { CertificateState } from './certificate-words.ts';
import { correctedByCase } from './problem-remedies.ts';

/** 制证: the roles of an authority that make certificates, and make them void. */
export const makers = ['EXAMINER', 'DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'] as const;

const inState = (...states: readonly CertificateState[]) => ({ state: { $in: states } });

/** It begins by itself. */
const isTimed = { 'timers.name': 'make' } as const;
const untimed = { 'timers.name': { $ne: 'make' } } as const;
/** Void, and to be made anew: nothing has taken its place, and its subject is known to be in force. */
const isAsked = {
  ...inState('VOID'),
  replacedBy: null,
  standing: { $in: ['VALID', 'SUSPENDED'] },
  'sinceVoid.isElsewhere': false,
} as const;
const notAsked = [
  { replacedBy: { $ne: null } },
  { standing: { $nin: ['VALID', 'SUSPENDED'] } },
  { 'sinceVoid.isElsewhere': { $ne: false } },
] as const;
const isPrinted = { paperState: { $in: ['NONE', 'MADE'] } } as const;

/** Tabs of the list (K13): every edition is in one of WAITING, ON_THEIR_WAY, DONE and ENDED; TO_CORRECT is what of the first a unit corrects. */
export const certificateTabs = {
  WAITING: {
    zh: '待办',
    en: 'Waiting',
    where: {
      $or: [
        { ...inState('APPROVED'), ...untimed },
        { ...inState('SEALING'), request: null },
        inState('CODE_FAILED', 'COLLECT_FAILED'),
        { paperState: 'REFUSED' },
        isAsked,
      ],
    },
  },
  TO_CORRECT: {
    zh: '待更正',
    en: 'To be corrected',
    where: { ...inState('CODE_FAILED'), $or: correctedByCase },
  },
  ON_THEIR_WAY: {
    zh: '办理中',
    en: 'On their way',
    where: {
      paperState: { $ne: 'REFUSED' },
      $or: [
        inState('SEALED', 'CODING', 'COLLECTING'),
        { ...inState('APPROVED', 'CODED'), ...isTimed },
        { ...inState('SEALING'), request: { $ne: null } },
        { ...inState('CODED', 'COLLECTED'), paperState: 'DUE' },
      ],
    },
  },
  DONE: {
    zh: '已制证',
    en: 'Made',
    where: { ...isPrinted, $or: [inState('COLLECTED'), { ...inState('CODED'), ...untimed }] },
  },
  ENDED: {
    zh: '已失效',
    en: 'Ended',
    where: {
      paperState: { $ne: 'REFUSED' },
      $or: [inState('REVOKED', 'CANCELLED_COMPLETED', 'EXPIRED', 'REPLACED'), { ...inState('VOID'), $or: notAsked }],
    },
  },
} as const satisfies Record<string, ListTab>;

/** What waits for somebody: for who makes certificates all whose office its authority is, and that stands still (a platform's administrator is of none), for a unit those of its own that it has to correct. */
export const waitingFor = ({ orgKind, org, roles }: Subject): (Waiting & { readonly tab: keyof typeof certificateTabs }) | null => {
  if (orgKind === 'UNIT') return { tab: 'TO_CORRECT', filter: { corrector: org } };
  const isOfAll = roles.includes('PLATFORM_ADMIN');
  return makers.some((role) => roles.includes(role)) ? { tab: 'WAITING', ...(!isOfAll && { filter: { office: org } }) } : null;
};
