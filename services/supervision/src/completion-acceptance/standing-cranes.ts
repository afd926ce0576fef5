import { dismantling, dismantlingReport } from '@anzhu/jurisdictions';
import type { BlockReason } from '@anzhu/workflow';

/** A stay of a crane; the number is unknown of what was installed before the events said so. */
export interface Stay {
  readonly craneId: string;
  readonly filingNumber?: string;
  readonly since?: string;
  /** Whether it was told whose place it takes; not of what earlier versions published. */
  readonly tellsFormer?: true;
}

/** Of an installation or of a dismantling notice, by what number each was told last. */
export type Told = Readonly<Partial<Record<'approved' | 'cancelled' | 'reported' | 'undone', number>>>;

/** A dismantling that was approved: by its notice, or by its installation if it was heard before the notice was kept. */
interface Dismantling {
  readonly craneId: string;
  readonly installationId?: string;
}

/** To a project: what came by installation, what of it is taken away, and what was told of either, in whatever order that was. */
export interface Brought {
  readonly came?: Readonly<Record<string, Stay>>;
  readonly dismantlings?: Readonly<Record<string, Dismantling>>;
  readonly told?: Readonly<Record<string, Told>>;
  /** Stays that a restore of equipment has lost: others have taken their place, or their dismantling is lost with them. */
  readonly lost?: Readonly<Record<string, true>>;
  /** What was gone, and reported done, when no more was kept of it. */
  readonly gone?: Readonly<Record<string, true>>;
  readonly reported?: Readonly<Record<string, true>>;
}

const lastTold = ({ told = {} }: Brought, id: string): string | undefined =>
  Object.entries(told[id] ?? {}).toSorted(([, one], [, other]) => other - one)[0]?.[0];

/** A dismantling whose approval is in force. */
interface Leaving {
  readonly craneId: string;
  readonly installationId: string;
  readonly isReported: boolean;
}

const leaving = (brought: Brought): readonly Leaving[] => {
  const { dismantlings = {}, reported = {} } = brought;
  const ofNotices = Object.values(dismantlings).flatMap(({ installationId }) => installationId ?? []);
  return Object.entries(dismantlings)
    .filter(([id, { installationId }]) => (installationId ? lastTold(brought, id) !== 'undone' : !ofNotices.includes(id)))
    .map(([id, { craneId, installationId = id }]) => {
      const isReported = lastTold(brought, id) === 'reported' || reported[id] === true;
      return { craneId, installationId, isReported };
    });
};

const isCancelled = (brought: Brought, id: string): boolean =>
  (lastTold(brought, id) ?? (brought.gone?.[id] && 'cancelled')) === 'cancelled';

/** Whether a stay is over though nothing has ended it. By an installation of which it was not told whose place it takes, the earlier stays of its machine are, by their days. */
const isLost =
  ({ came = {}, lost = {} }: Brought) =>
  (id: string): boolean => {
    const { craneId, since = '' } = came[id] ?? {};
    const isFollowed = Object.values(came).some((other) => other.craneId === craneId && !other.tellsFormer && (other.since ?? '') > since);
    return lost[id] === true || isFollowed;
  };

/** What came, was not cancelled and is not taken away by a dismantling in force. */
export const standing = (brought: Brought): Readonly<Record<string, Stay>> => {
  const isOver = isLost(brought);
  const taken = leaving(brought).map(({ installationId }) => installationId);
  const stays = Object.entries(brought.came ?? {}).filter(([id]) => !isCancelled(brought, id) && !taken.includes(id) && !isOver(id));
  return Object.fromEntries(stays);
};

/** What is being dismantled: approved, and not reported done. */
export const unreported = (brought: Brought): Readonly<Record<string, Stay>> => {
  const isOver = isLost(brought);
  const open = leaving(brought).filter(({ installationId, isReported }) => !isReported && !isOver(installationId));
  return Object.fromEntries(open.map(({ installationId, craneId }) => [installationId, brought.came?.[installationId] ?? { craneId }]));
};

const referTo = (id: string, { filingNumber }: Stay) => [{ kind: 'Installation', id, label: filingNumber || '安装告知' }];

/** C9: it no longer stands, but nobody has said yet that the work is done. */
export const unreportedWarning = (installationId: string, stay: Stay, division: string): BlockReason => ({
  code: 'DISMANTLING_NOT_REPORTED',
  zh: `起重机械${stay.filingNumber ?? ''}拆卸告知已通过,尚未报告拆除完成`,
  en: `The dismantling of the crane ${stay.filingNumber ?? ''} is approved but not yet reported done`.replace('  ', ' '),
  references: referTo(installationId, stay),
  remedy: dismantlingReport(division),
  isWarning: true,
});

/** R13: a crane that keeps the project from being completed, in the words of the service that refuses. */
export const standsReason = (installationId: string, stay: Stay, division: string): BlockReason => {
  const { filingNumber = '', since } = stay;
  const approved = since ? { zh: `(${since}安装告知通过)`, en: `; its installation was approved on ${since}` } : { zh: '', en: '' };
  return {
    code: 'CRANE_STANDS',
    zh: `起重机械${filingNumber}未办理拆除${approved.zh}`,
    en: filingNumber ? `The crane ${filingNumber} is not dismantled${approved.en}` : `A crane is not dismantled${approved.en}`,
    references: referTo(installationId, stay),
    remedy: dismantling(division),
  };
};
