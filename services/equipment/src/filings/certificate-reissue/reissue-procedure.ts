import type { UnitCopy } from '@anzhu/copies';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import type { Fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';

/** How filing certificates are re-issued where the division lies. */
export const reissueProcedureOf = (division: string) => jurisdictionOf(division).policies.reissue;

/** What to do instead where certificates are exchanged by a filing. */
export const byFilingFault: Fault = {
  path: 'form.craneId',
  code: 'OTHER_PROCEDURE',
  zh: '该地区换发备案证请办理产权备案,业务类型选“换发”并填写原备案编号',
  en: 'Here a certificate is exchanged by an ownership filing: file the crane with the kind “Exchange of a former certificate”, naming its former number',
};

/** What holds where nothing is tagged. */
export const untaggedFault = (path: string): Fault => ({
  path,
  code: 'OTHER_PROCEDURE',
  zh: '该地区由产权单位办理换发,不作待换发标识,也不作属地同步',
  en: 'Here owners have certificates re-issued themselves: cranes are not tagged, nor re-issues at home recorded',
});

/** Whether the unit is registered in the city whose network the crane is in. */
export const isLocal = (unit: UnitCopy | null, division: string): boolean => unit?.division?.slice(0, 4) === division.slice(0, 4);

/** C15: a tagged crane is not installed in a city that accepts old certificates no more. */
export const oldCertificateReasons = (crane: Crane | null, division: string): readonly BlockReason[] =>
  crane?.reissueDue && reissueProcedureOf(division) === 'TAGGED'
    ? [
        {
          code: 'CERTIFICATE_TO_BE_REISSUED',
          zh: `备案证(旧证)待换发,不再接受入库,请先办理证件换发: ${crane.reissueDue.reason}`,
          en: `The old certificate is no longer accepted and must be re-issued first: ${crane.reissueDue.reason}`,
          references: [{ kind: 'Crane', id: crane._id, label: crane.filingNumber }],
        },
      ]
    : [];
