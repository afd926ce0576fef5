import { installerCodes, operatorCodes, signallerCodes } from '@anzhu/identifiers';
import type { OwnerStaffKind } from '../schema.generated.ts';

const operations = (codes: readonly string[]): readonly string[] => codes.map((code) => `SPECIAL_OPERATION:${code}`);

// biome-ignore format: the table reads in columns
/** 人员信息 of a filing (P8): kinds of staff by the certificates that make one, of a 机械员 that of the post. */
export const ownerStaff = {
  SAFETY_MANAGER: { zh: '安全管理人员',               en: 'Safety managers',                  holds: ['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C2', 'SAFETY_CERTIFICATE_C3'] },
  INSTALLER:      { zh: '机械员或建筑起重机械安拆工', en: 'Mechanics or installers of cranes', holds: ['MECHANIC', ...operations(installerCodes)] },
  OPERATOR:       { zh: '司机',                       en: 'Operators',                        holds: operations(operatorCodes) },
  SIGNALLER:      { zh: '信号司索工',                 en: 'Signallers and slingers',          holds: operations(signallerCodes) },
} as const satisfies Record<OwnerStaffKind, object>;
