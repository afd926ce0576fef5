import type { Bilingual, LocalDate } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** Decision 5: on what grounds a lock is exempted while its project still runs (注册建造师执业管理办法 art. 9; else what the authority accepts). */
export const unlockGrounds = {
  ADJACENT_SECTIONS: { zh: '同一工程相邻分段发包或分期施工',       en: 'Adjacent sections or phases of one project' },
  ACCEPTED_WORK:     { zh: '合同约定的工程已验收合格',             en: 'The work of the contract is accepted' },
  LONG_STOP:         { zh: '非承包方原因停工满120日(含)',          en: 'Stopped for 120 days or more, not caused by the contractor' },
  OTHER:             { zh: '其他情形',                             en: 'Another ground, with its reason' },
} as const satisfies Record<string, Bilingual>;

export type UnlockGround = keyof typeof unlockGrounds;

/** Why a lock does not count though its project runs; who approved it and why stands in the case. */
export interface Exemption {
  readonly caseId: string;
  readonly ground: UnlockGround;
  readonly since: LocalDate;
  /** The last day, where it has one. */
  readonly until: LocalDate | null;
}
