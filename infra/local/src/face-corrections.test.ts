import { faceFields, latestTemplate } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { issuedKinds } from '../../../services/certificate/src/certificate/certificate-words.ts';
import { officesFields } from '../../../services/certificate/src/certificate/corrections.ts';
import { officesCodes, problemsOf } from '../../../services/certificate/src/certificate/problem-remedies.ts';
import { allProcesses, definitionIn, divisions } from '../test/definitions.ts';

type Kind = keyof typeof issuedKinds;
/** A field of a form by which what a face shows is set right; or what the approval of the case sets by itself. */
type Reached = readonly [process: string, field: string] | 'BY_APPROVAL';

const inRegistration = (field: string): Reached => ['enterprise.unit-registration', field];
const inFiling = (field: string): Reached => ['equipment.ownership-filing', field];
const inReissue = (field: string): Reached => ['equipment.certificate-reissue', field];
const issue = { issuedBy: 'BY_APPROVAL', issuedOn: 'BY_APPROVAL' } as const;

const described = (by: typeof inFiling) => ({
  ...{ model: by('model'), manufacturingLicenseNumber: by('manufacturingLicenseNumber'), parameters: by('maxLiftingWeight') },
  ...{ holder: inRegistration('name'), ...issue },
});

const refiled = {
  ...{ manufacturer: inFiling('manufacturer'), serialNumber: inFiling('serialNumber') },
  ...{ category: inFiling('category'), manufactureDate: inFiling('manufactureDate') },
};

/** What the case that a holder is led to reaches, by itself or by what it takes over. */
const reached = (process: string, division: string): Readonly<Record<string, Reached>> => {
  const byMachine = division.startsWith('15') ? inFiling : inReissue;
  const all: Readonly<Record<string, Readonly<Record<string, Reached>>>> = {
    'enterprise.license-change': {
      ...{ holder: inRegistration('name'), address: inRegistration('address'), principal: inRegistration('principal') },
      economicType: inRegistration('enterpriseType'),
    },
    'equipment.certificate-reissue': described(inReissue),
    'equipment.reissue-tagging': described(inReissue),
    'equipment.ownership-filing': { ...described(inFiling), category: refiled.category, manufactureDate: refiled.manufactureDate },
    'equipment.filing-cancellation': refiled,
    'equipment.use-correction': {
      ...{ location: ['equipment.use-correction', 'location'], project: ['supervision.project-information-change', 'projectName'] },
      ...{
        holder: inRegistration('name'),
        owner: inRegistration('name'),
        model: byMachine('model'),
        filingNumber: 'BY_APPROVAL',
        ...issue,
      },
    },
  };
  return all[process] ?? {};
};

const processOf = (id: string) => allProcesses.find(({ workflow }) => workflow.process.id === id);
const isOffered = (id: string, division: string): boolean => {
  const process = processOf(id);
  return process !== undefined && process.isOffered?.(division) !== false && definitionIn(process, division) !== null;
};
const namesReissue = (next: string): boolean => /(?<!不经)换证/.test(next);

/** Whether a process is there in a division, with a form that has the field. */
const isThere = ([id, field]: readonly [string, string], division: string): boolean => {
  const process = processOf(id);
  if (!process || process.isOffered?.(division) === false) return false;
  return definitionIn(process, division)?.fields.some(({ path }) => path === field) === true;
};

const codes = ['DATA', 'MISSING', 'REQUIRED', 'TOO_LONG', 'UNDRAWABLE', 'INVALID_DATE', 'ENDS_BEFORE_IT_BEGINS', ...officesCodes];
const isOffices = (kind: Kind, field: string, code: string): boolean =>
  (officesCodes as readonly string[]).includes(code) || officesFields[kind].includes(field);

/** What an approval sets by itself, a second one sets to the same: it helps only where it lacks. */
const helpsByApproval = (field: string, code: string): boolean => field !== 'issuedBy' || code === 'MISSING';

/** Whether a paper is a certificate that is made here; forms and what others issue are none. */
const isOurs = (label: string): boolean => /备案证|安全生产许可证|使用登记证/.test(label) && !/申请表|备案表|副本/.test(label);

const cells = divisions.flatMap((division) => (Object.keys(issuedKinds) as readonly Kind[]).map((kind) => [division, kind] as const));

/** What is wrong with how a reason at a field can be put right, if anything. */
const deadEnd = (division: string, kind: Kind, [field, code]: readonly [string, string]): readonly string[] => {
  const reasons = [{ code, field, zh: '有误', en: 'wrong' }];
  const [problem] = problemsOf({ kind, division, problem: { step: 'CODE', reasons }, paperReasons: [] });
  const process = problem?.remedy?.process;
  if (namesReissue(problem?.next.zh ?? '') && !isOffered('equipment.certificate-reissue', division)) return [`${field}: no re-issue there`];
  if (process === undefined) return isOffices(kind, field, code) ? [] : [`${field} ${code}: the office is told, and cannot`];
  const way = reached(process, division)[field];
  const isReached =
    (way === 'BY_APPROVAL' && helpsByApproval(field, code)) || (Array.isArray(way) && isThere(way as readonly [string, string], division));
  return isReached ? [] : [`${field} ${code}: not by ${process}`];
};

describe('K4 what a face is refused for has a way to be put right', () => {
  it.each(cells)('K4 in %s every field of %s, for every reason: by a case there whose form has it, or by the office', (division, kind) => {
    const fields = faceFields(kind, latestTemplate(kind)).map(({ key }) => key);
    const each = fields.flatMap((field) => codes.map((code) => [field, code] as const));
    expect(each.flatMap((one) => deadEnd(division, kind, one))).toEqual([]);
  });

  it.each(divisions)('K4 C3 in %s a case that asks for a certificate of ours takes a statement where none was made', (division) => {
    const asked = allProcesses.flatMap((process) =>
      (definitionIn(process, division)?.papers ?? []).flatMap(({ isRequired, isOnlyOutOfProvince, label }) =>
        isRequired && !isOnlyOutOfProvince && isOurs(label.zh) ? [[process.workflow.process.id, label] as const] : [],
      ),
    );
    expect(asked.map(([id]) => id)).toContain('equipment.filing-cancellation');
    expect(asked.filter(([, { zh, en }]) => !/未制发.*说明/.test(zh) || !/statement that none was made/.test(en))).toEqual([]);
  });

  it('K4 a form that lacks a field is seen', () => {
    expect(isThere(['equipment.certificate-reissue', 'serialNumber'], '530102')).toBe(false);
    expect(isThere(['equipment.certificate-reissue', 'model'], '150102')).toBe(false);
  });
});
