import { approvalReasons, kindReasons, type UnitCopy } from '@anzhu/copies';
import type { Fault } from '@anzhu/kernel';

/** An inspection that lets a machine be used is that of a unit on record as an approved inspection body. */
export const bodyFaults = (inspection: { readonly bodyUscc: string } | undefined, unit: UnitCopy | null): readonly Fault[] => {
  if (!inspection) return [];
  const body = { uscc: inspection.bodyUscc, unit };
  const reasons = [...approvalReasons(body), ...kindReasons(body, 'INSPECTION_BODY', { zh: '检测单位', en: 'an inspection body' })];
  return reasons.slice(0, 1).map(({ code, zh, en }) => ({ path: 'form.inspection.bodyUscc', code, zh, en }));
};
