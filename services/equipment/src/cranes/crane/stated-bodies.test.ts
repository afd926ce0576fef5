import type { UnitCopy } from '@anzhu/copies';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseOf, codesOf, take } from '../../../test/cases.ts';
import { codes as filing, filingFacts } from '../../../test/filings.ts';
import { act as register } from '../../../test/registrations.ts';
import { crane, installation, org, project, unit } from '../../../test/world.ts';
import { filingExtensionProcess } from '../../filings/filing-extension/filing-extension.ts';
import { processes } from '../../sdl.ts';
import { fourPartyAcceptanceProcess } from '../../sites/four-party-acceptance/four-party-acceptance.ts';
import { inspectionCommissionProcess } from '../../use/inspection-commission/inspection-commission.ts';
import { unknownBodyNotes } from './stated-bodies.ts';

const sealed = { sealed: 's', ref: 'r', masked: 'm' };
const report = { body: '检测单位', inspectorName: '检测员', reportNumber: 'R-1', reportDate: '2026-09-10', nextDueOn: '2027-09-08' };
const conclusions = (['OWNER', 'INSTALLER', 'USER', 'CONSULTANT'] as const).map((party, at) => ({
  ...{ party, unitName: '示例单位', uscc: [org.owner, org.installer, org.contractor, org.consultant][at] ?? '', personName: '验收人' },
  ...{ conclusion: 'PASSED' as const, acceptedOn: '2026-09-11' },
}));
const assessment = { assessmentBody: '评估单位', assessmentNumber: 'PG-1', assessedOn: '2026-09-01' };
const inspectedBy = (bodyUscc: string) => ({ ...report, bodyUscc, conclusion: 'PASSED' as const });
const known = (body: UnitCopy | null): ReadonlyMap<string, UnitCopy> => new Map(body ? [[body._id, body]] : []);

interface Stated {
  readonly uscc: string;
  readonly body: UnitCopy | null;
}

/** What is wrong with each of the fields that name a body, when it is handed in by the owner, or by the contractor. */
const handedIn: Readonly<Record<string, (stated: Stated) => unknown>> = {
  'OwnershipFiling.inspectionBodyUscc': ({ uscc, body }) =>
    filing('submit', { form: { inspectionBodyUscc: uscc }, facts: { bodies: known(body) } }),
  'OwnershipFiling.assessmentBodyUscc': ({ uscc, body }) =>
    filing('submit', {
      form: { ...assessment, assessmentBodyUscc: uscc, usableUntil: '2028-08-31' },
      facts: { ...filingFacts, bodies: known(body) },
    }),
  'FilingExtension.assessmentBodyUscc': ({ uscc, body }) => {
    const form = { craneId: 'crane-1', contactName: '张三', contactPhone: sealed, ...assessment, assessmentBodyUscc: uscc };
    const record = caseOf(filingExtensionProcess, { applicant: org.owner, form: { ...form, assessmentConclusion: 'PASSED' } });
    const facts = { crane: crane({ validUntil: '2026-10-31' }), standing: null, applicant: unit(org.owner), bodies: known(body) };
    return codesOf(take(filingExtensionProcess, record, ['submit', { by: 'UNIT_CLERK', facts }]));
  },
  'FourPartyAcceptance.inspection.bodyUscc': ({ uscc, body }) => {
    const people = { responsibleName: '负责人', responsibleIdNumber: sealed, responsiblePhone: sealed };
    const form = { installationId: 'installation-1', round: 'INITIAL' as const, usePlace: '1号楼', ...people, conclusions };
    const record = caseOf(fourPartyAcceptanceProcess, { applicant: org.contractor, form: { ...form, inspection: inspectedBy(uscc) } });
    const facts = { installation: installation(), project: project(), inspectionBody: body };
    return codesOf(take(fourPartyAcceptanceProcess, record, ['record', { by: 'UNIT_CLERK', facts }]));
  },
  'UseRegistration.inspection.bodyUscc': ({ uscc, body }) => {
    const form = { acceptedOn: '2026-09-11', inspection: inspectedBy(uscc) };
    const facts = { installation: installation(), inspectionBody: body };
    return codesOf(register('submit', { division: '650102', facts, form }));
  },
  'InspectionCommission.bodyUscc': ({ uscc, body }) => {
    const record = caseOf(inspectionCommissionProcess, {
      applicant: org.owner,
      form: { installationId: 'installation-1', bodyUscc: uscc },
    });
    const facts = { crane: crane(), applicantUnit: unit(org.owner), installation: installation(), project: project(), body };
    return codesOf(take(inspectionCommissionProcess, record, ['record', { by: 'UNIT_CLERK', facts }]));
  },
};

const bodiesIn = (schema: unknown, path: string): readonly string[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, one]) => bodiesIn(one, path === '' ? name : `${path}.${name}`));
  if (schema instanceof z.ZodArray) return bodiesIn(schema.element, path);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return bodiesIn(schema.unwrap(), path);
  return /bodyUscc$/i.test(path) ? [path] : [];
};

/** An inspection body itself hands in what it found: whose it must be is said there. */
const byTheBody = ['PeriodicInspection.inspection.bodyUscc'];

const inspects = unit(org.projectOwner, { kinds: ['INSPECTION_BODY'] });
const other = unit(org.projectOwner, { kinds: ['SUPERVISION_CONSULTANT'] });

describe('S2 whose inspections and assessments count', () => {
  it('S2 every field of a form that names a body is tried', () => {
    const named = processes.flatMap(({ form, workflow }) => bodiesIn(form, '').map((path) => `${workflow.process.type}.${path}`));
    expect(named.filter((one) => !byTheBody.includes(one)).toSorted()).toEqual(Object.keys(handedIn).toSorted());
  });

  it.each(Object.entries(handedIn))(
    'S2 C1 C4 C7 C8 %s: neither the applicant, nor another party of the stay, nor a unit of other work alone',
    (path, codes) => {
      const at = path.slice(path.indexOf('.') + 1);
      expect(codes({ uscc: org.projectOwner, body: inspects })).toBe('ok');
      expect(String(codes({ uscc: org.projectOwner, body: other }))).toMatch(new RegExp(`^(form.${at} )?UNIT_KIND$`));
      const applicant = /^(FourParty|UseReg)/.test(path) ? org.contractor : org.owner;
      const own = unit(applicant, { kinds: ['EQUIPMENT_OWNER', 'INSPECTION_BODY'] });
      expect(String(codes({ uscc: applicant, body: own }))).toMatch(new RegExp(`^(form.${at} )?OWN_BODY$`));
      const installer = unit(org.installer, { kinds: ['INSTALLER', 'INSPECTION_BODY'] });
      const isOfStay = !/^(OwnershipFiling|FilingExtension)/.test(path);
      expect(String(codes({ uscc: org.installer, body: installer }))).toMatch(isOfStay ? /OWN_BODY$/ : /^ok$/);
    },
  );

  it.each([
    ['nobody knows', null, true],
    ['has registered no work', unit(org.projectOwner, { kinds: [] }), true],
    ['is not approved', unit(org.projectOwner, { kinds: ['INSPECTION_BODY'], status: 'REGISTERED' }), true],
    ['is on record', inspects, false],
  ] as const)('C1 C4 a body that %s is taken, and shown to whoever decides unless it is on record', (_, body, isShown) => {
    for (const field of ['inspectionBodyUscc', 'assessmentBodyUscc']) {
      expect(handedIn[`OwnershipFiling.${field}`]?.({ uscc: org.projectOwner, body })).toBe('ok');
      const codes = unknownBodyNotes({ [field]: org.projectOwner }, known(body)).map(({ code }) => code);
      expect(codes).toEqual(isShown ? ['BODY_NOT_ON_RECORD'] : []);
    }
    expect(unknownBodyNotes({}, known(body))).toEqual([]);
  });
});
