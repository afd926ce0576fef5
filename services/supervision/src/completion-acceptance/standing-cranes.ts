import { dismantling } from '@anzhu/jurisdictions';
import type { BlockReason } from '@anzhu/workflow';

/** A stay of a crane; the number is unknown of what was installed before the events said so. */
export interface Stay {
  readonly craneId: string;
  readonly filingNumber?: string;
  readonly since?: string;
}

/** To a project, by installation: what came, and what is gone, in whatever order that was told. */
export interface Brought {
  readonly came?: Readonly<Record<string, Stay>>;
  readonly gone?: Readonly<Record<string, true>>;
}

/** What came and is not gone. */
export const standing = ({ came = {}, gone = {} }: Brought): Readonly<Record<string, Stay>> =>
  Object.fromEntries(Object.entries(came).filter(([id]) => !gone[id]));

/** R13: a crane that keeps the project from being completed, in the words of the service that refuses. */
export const standsReason = (installationId: string, { filingNumber = '', since }: Stay, division: string): BlockReason => {
  const approved = since ? { zh: `(${since}安装告知通过)`, en: `; its installation was approved on ${since}` } : { zh: '', en: '' };
  const label = filingNumber || '安装告知';
  return {
    code: 'CRANE_STANDS',
    zh: `起重机械${filingNumber}未办理拆除${approved.zh}`,
    en: filingNumber ? `The crane ${filingNumber} is not dismantled${approved.en}` : `A crane is not dismantled${approved.en}`,
    references: [{ kind: 'Installation', id: installationId, label }],
    remedy: dismantling(division),
  };
};
