import { specialOperations } from '@anzhu/identifiers';
import type { HolderStaffKind } from '../schema.generated.ts';

const operations = Object.keys(specialOperations).map((code) => `SPECIAL_OPERATION:${code}`);

// biome-ignore format: the table reads in columns
/** The kinds of certified staff that count for a license, by the certificates that make one (E7). */
export const holderStaff = {
  CLASS_A:        { zh: '企业主要负责人(A证)',   en: 'Principals in charge (class A)',        holds: ['SAFETY_CERTIFICATE_A'] },
  CLASS_B:        { zh: '项目负责人(B证)',       en: 'Project leaders (class B)',             holds: ['SAFETY_CERTIFICATE_B'] },
  CLASS_C:        { zh: '专职安全员(C证)',       en: 'Full-time safety officers (class C)',   holds: ['SAFETY_CERTIFICATE_C1', 'SAFETY_CERTIFICATE_C2', 'SAFETY_CERTIFICATE_C3'] },
  SPECIAL_WORKER: { zh: '特种作业人员',          en: 'Special operations workers',            holds: operations },
} as const satisfies Record<HolderStaffKind, object>;
