import { approvalReasons, kindReasons, type UnitCopy } from '@anzhu/copies';
import { type Bilingual, type Fault, faultAt } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';

const inspectionBody = { zh: '检测单位', en: 'an inspection body' };

const ownBody = {
  code: 'OWN_BODY',
  zh: '检测、评估单位不能是申请单位或该设备的其他相关单位',
  en: 'Who inspects or assesses is neither the applicant nor another party of the machine',
};

interface Named {
  readonly uscc: string | undefined;
  readonly unit: UnitCopy | null;
  /** Who has to do with the machine, and therefore does not inspect it. */
  readonly parties: readonly string[];
}

/** Whose inspection counts: another unit than who has to do with the machine, on record as an approved inspection body. */
export const bodyReasons = ({ parties, ...body }: Named): readonly BlockReason[] =>
  body.uscc !== undefined && parties.includes(body.uscc)
    ? [ownBody]
    : [...approvalReasons(body), ...kindReasons(body, 'INSPECTION_BODY', inspectionBody)];

/** The applicant, and the parties of the stay of the machine. */
export const partiesTo = (applicant: string, stay: { readonly parties: Readonly<Record<string, string>> } | null): readonly string[] => [
  applicant,
  ...Object.values(stay?.parties ?? {}),
];

/** An inspection that lets a machine be used is that of such a body. */
export const bodyFaults = (
  inspection: { readonly bodyUscc: string } | undefined,
  { unit, parties }: Omit<Named, 'uscc'>,
): readonly Fault[] => {
  if (!inspection) return [];
  const [reason] = bodyReasons({ uscc: inspection.bodyUscc, unit, parties });
  return reason ? [faultAt('form.inspection.bodyUscc', reason)] : [];
};

/** The fields in which a filing states who inspected or assessed the machine; that unit need not be registered in the province. */
const statedBodies = {
  inspectionBodyUscc: { zh: '检验检测单位', en: 'Inspection body' },
  assessmentBodyUscc: { zh: '安全评估单位', en: 'Assessment body' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Field = keyof typeof statedBodies;
type Stating = { readonly [field in Field]?: string | undefined };
type Units = ReadonlyMap<string, UnitCopy>;

const statedIn = (form: Stating) =>
  (Object.keys(statedBodies) as Field[]).flatMap((field) => {
    const uscc = form[field];
    return uscc === undefined ? [] : [{ field, uscc }];
  });

/** The codes of the units that a filing states. */
export const bodiesStated = (form: Stating): readonly string[] => statedIn(form).map(({ uscc }) => uscc);

/** Who inspected or assessed is not the applicant, and no unit that is registered for other work alone. */
export const statedBodyFaults = (
  form: Stating,
  { applicant, units }: { readonly applicant: string; readonly units: Units },
): readonly Fault[] =>
  statedIn(form).flatMap(({ field, uscc }) => {
    const unit = units.get(uscc) ?? null;
    const isOfOtherWork = (unit?.kinds ?? []).length > 0;
    const reasons = uscc === applicant ? [ownBody] : isOfOtherWork ? kindReasons({ uscc, unit }, 'INSPECTION_BODY', inspectionBody) : [];
    return reasons.map((reason) => faultAt(`form.${field}`, reason));
  });

/** What of the bodies the records do not confirm, for whoever decides on the filing. */
export const unknownBodyNotes = (form: Stating, units: Units): readonly BlockReason[] =>
  statedIn(form).flatMap(({ field, uscc }) => {
    const unit = units.get(uscc) ?? null;
    if (bodyReasons({ uscc, unit, parties: [] }).length === 0) return [];
    const { zh, en } = statedBodies[field];
    const label = unit?.name ?? uscc;
    return [
      {
        code: 'BODY_NOT_ON_RECORD',
        zh: `${zh}${label}未登记为检测单位或未审核通过,请核实其资质`,
        en: `${en}: ${label} is not on record as an approved inspection body; please verify its qualification`,
        references: unit ? [{ kind: 'Unit', id: uscc, label }] : [],
      },
    ];
  });
