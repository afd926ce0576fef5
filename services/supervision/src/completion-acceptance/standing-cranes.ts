import { dismantling, dismantlingReport } from '@anzhu/jurisdictions';
import type { BlockReason } from '@anzhu/workflow';

/** A stay of a crane; the number is unknown of what was installed before the events said so. */
export interface Stay {
  readonly craneId: string;
  readonly filingNumber?: string;
  readonly since?: string;
  /** When its installation was approved; unknown of what was heard before this was kept. */
  readonly at?: Date;
}

/** To a project, by installation: what came, and what is gone, in whatever order that was told. */
export interface Brought {
  readonly came?: Readonly<Record<string, Stay>>;
  readonly gone?: Readonly<Record<string, true>>;
  /** What is gone by an approved dismantling, and what of it is reported done. */
  readonly dismantlings?: Readonly<Record<string, Stay>>;
  readonly reported?: Readonly<Record<string, true>>;
}

/** Of two stays of which no order is known neither is the later. */
const isLater = (one: Stay, other: Stay): boolean => {
  const [since, before] = [one.since ?? '', other.since ?? ''];
  if (since !== before) return since > before;
  return one.at !== undefined && other.at !== undefined && one.at > other.at;
};

/** Whether the machine of a stay came to the project again later: it stands once, so that its earlier stay is over, though a restore of equipment may have lost its end. */
const cameAgain =
  ({ came = {} }: Brought) =>
  (id: string): boolean => {
    const stay = came[id];
    return stay !== undefined && Object.values(came).some((other) => other.craneId === stay.craneId && isLater(other, stay));
  };

/** What came and is not gone. */
export const standing = (brought: Brought): Readonly<Record<string, Stay>> => {
  const { came = {}, gone = {} } = brought;
  const isOver = cameAgain(brought);
  return Object.fromEntries(Object.entries(came).filter(([id]) => !gone[id] && !isOver(id)));
};

/** What is being dismantled: approved, and not reported done. */
export const unreported = (brought: Brought): Readonly<Record<string, Stay>> => {
  const { came = {}, dismantlings = {}, reported = {} } = brought;
  const isOver = cameAgain(brought);
  const open = Object.entries(dismantlings).filter(([id]) => !reported[id] && !isOver(id));
  return Object.fromEntries(open.map(([id, stay]) => [id, came[id] ?? stay]));
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
