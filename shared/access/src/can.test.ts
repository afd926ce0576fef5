import { describe, expect, it } from 'vitest';
import { type Action, can, type Resource, readFilter, readQuery, regionPrefix } from './can.ts';
import { anonymous, type Role, roles, type Subject } from './subject.ts';

const own = '91530100MA6K000000';
const actions: readonly Action[] = ['read', 'act', 'reveal', 'upload', 'configure', 'operate'];

const holder = (role: Role, change: Partial<Subject> = {}): Subject => ({
  id: role,
  name: role,
  org: roles[role].of === 'UNIT' ? own : 'AUTH-5301',
  orgKind: roles[role].of,
  unitKinds: [],
  region: '530100',
  roles: [role],
  ...change,
});

const resources = {
  ownHere: { kind: 'ownership-filing', org: own, region: '530102' },
  party: { kind: 'ownership-filing', org: 'other', parties: [own], region: '530102' },
  foreignUnit: { kind: 'ownership-filing', org: 'other', region: '530102' },
  assignedToMe: { kind: 'project', org: 'other', region: '530102', assignedTo: ['AUTH-5301'] },
  assignedElsewhere: { kind: 'project', org: 'other', region: '530102', assignedTo: ['AUTH-5302'] },
  nextCity: { kind: 'ownership-filing', org: 'other', region: '530302' },
  noRegion: { kind: 'ownership-filing' },
  registration: { kind: 'supervision-registration', org: 'other', region: '530102' },
  registrationElsewhere: { kind: 'supervision-registration', org: 'other', region: '650102' },
} as const satisfies Record<string, Resource>;

type Name = keyof typeof resources;
const inTheCity: readonly Name[] = ['ownHere', 'party', 'foreignUnit', 'assignedToMe', 'assignedElsewhere', 'registration'];
const inCharge = inTheCity.filter((name) => name !== 'assignedElsewhere');
const unit = { read: ['ownHere', 'party'], act: ['ownHere'], reveal: ['ownHere'], upload: ['ownHere'] } as const;
const editor = { read: inTheCity, act: inCharge };
const officer = { ...editor, reveal: inCharge };

const expected: Readonly<Record<Role, Partial<Record<Action, readonly Name[]>>>> = {
  UNIT_ADMIN: unit,
  UNIT_CLERK: unit,
  PRELIMINARY_REVIEWER: officer,
  ACCEPTANCE_CLERK: officer,
  EXAMINER: officer,
  NOTICE_EDITOR: editor,
  NOTICE_REVIEWER: editor,
  DEPARTMENT_OFFICER: officer,
  QUALITY_SUPERVISOR: officer,
  SAFETY_SUPERVISOR: officer,
  SUPERVISION_CHIEF: officer,
  PLATFORM_ADMIN: { read: inTheCity, act: inTheCity, configure: inTheCity, operate: inTheCity },
  AUDITOR: { read: inTheCity },
  PERMIT_REFORM_SYSTEM: { act: ['registration'] },
};

const permitted = (subject: Subject, action: Action): readonly string[] =>
  Object.entries(resources).flatMap(([name, resource]) => (can(subject, action, resource) ? [name] : []));

describe('can', () => {
  const cases = (Object.keys(roles) as Role[]).flatMap((role) => actions.map((action) => [role, action] as const));
  it.each(cases)('X9 %s may %s exactly what the table of rights grants', (role, action) => {
    expect(permitted(holder(role), action)).toEqual(expected[role][action] ?? []);
  });

  it.each([
    ['nobody without a token', anonymous],
    ['no authority without a region', holder('EXAMINER', { region: '' })],
    ['no authority with the code of no division', holder('EXAMINER', { region: '000000' })],
    ['no unit without a code', holder('UNIT_CLERK', { org: '' })],
    ['no staff of a unit with an authority role', holder('EXAMINER', { orgKind: 'UNIT' })],
    ['no authority with a unit role', holder('UNIT_CLERK', { orgKind: 'AUTHORITY' })],
    ['no machine with the role of an administrator', holder('PLATFORM_ADMIN', { orgKind: 'SYSTEM' })],
  ])('X9 lets %s do anything', (_, subject) => {
    for (const action of actions) expect(permitted(subject, action)).toEqual([]);
  });

  it.each([
    ['530000', ['530102', '530302']],
    ['530100', ['530102']],
    ['530102', ['530102']],
    ['650000', ['650102']],
  ])('X9 an authority of %s reads its own jurisdiction only', (region, readable) => {
    const places = ['530102', '530302', '650102', '110101'];
    expect(places.filter((place) => can(holder('EXAMINER', { region }), 'read', { kind: 'any', region: place }))).toEqual(readable);
  });

  it('inputs 34: an authority of a division keeps the records of those whose place it took, and nobody else gets them', () => {
    const mayDo = (region: string, action: Action, place: string) =>
      can(holder('EXAMINER', { region }), action, { kind: 'any', region: place });
    for (const action of ['read', 'act'] as const) {
      expect(['540422', '540481', '540402'].filter((place) => mayDo('540481', action, place))).toEqual(['540422', '540481']);
      expect(mayDo('500157', action, '500112')).toBe(true);
      expect(mayDo('500109', action, '500112')).toBe(false);
      expect(mayDo('540422', action, '540481')).toBe(false);
    }
    expect(readQuery(holder('EXAMINER', { region: '540481' }), 'org')).toEqual({ d6: { $in: ['540481', '540422'] } });
    expect(readQuery(holder('EXAMINER', { region: '540402' }), 'org')).toEqual({ d6: '540402' });
  });

  it('security: who decides nothing uploads nothing; a unit without a role only the papers of its registration', () => {
    const mayUpload = (subject: Subject, service: string) => can(subject, 'upload', { kind: `${service}-file`, org: subject.org });
    const uploading = (Object.keys(roles) as Role[]).filter((role) => mayUpload(holder(role), 'equipment'));
    const nobody: readonly Role[] = ['PLATFORM_ADMIN', 'AUDITOR', 'PERMIT_REFORM_SYSTEM'];
    expect(uploading).toEqual((Object.keys(roles) as Role[]).filter((role) => !nobody.includes(role)));
    const newcomer = holder('UNIT_CLERK', { roles: [] });
    expect([mayUpload(newcomer, 'enterprise'), mayUpload(newcomer, 'equipment')]).toEqual([true, false]);
    for (const subject of [anonymous, holder('EXAMINER', { roles: [] }), holder('UNIT_CLERK', { org: '' })])
      expect([mayUpload(subject, 'enterprise'), mayUpload(subject, 'equipment')]).toEqual([false, false]);
  });

  it('X10 a unit without a role registers itself and nothing else', () => {
    const newcomer = holder('UNIT_CLERK', { roles: [] });
    expect(can(newcomer, 'act', { kind: 'unit', org: own })).toBe(true);
    expect(can(newcomer, 'act', { kind: 'unit', org: 'other' })).toBe(false);
    expect(permitted(newcomer, 'act')).toEqual([]);
  });
});

describe('readFilter', () => {
  it.each([
    ['a unit by its organisation', holder('UNIT_CLERK'), { by: 'org', org: own }],
    ['a province by two digits', holder('EXAMINER', { region: '530000' }), { by: 'region', level: 'd2', value: '53', all: ['53'] }],
    ['a city by four digits', holder('AUDITOR'), { by: 'region', level: 'd4', value: '5301', all: ['5301'] }],
    [
      'a county by six digits',
      holder('PLATFORM_ADMIN', { region: '530102' }),
      { by: 'region', level: 'd6', value: '530102', all: ['530102'] },
    ],
    ['the permit-reform system by what it pushed', holder('PERMIT_REFORM_SYSTEM'), { by: 'org', org: 'AUTH-5301' }],
    ['the anonymous nothing', anonymous, { by: 'none' }],
  ])('X9 lists for %s', (_, subject, filter) => {
    expect(readFilter(subject)).toEqual(filter);
  });
});

it.each([
  ['530000', '53'],
  ['530100', '5301'],
  ['442000', '4420'],
  ['530102', '530102'],
  ['531000', '5310'],
  ['5301', ''],
  ['', ''],
])('X9 the code %s stands for the prefix %s', (region, prefix) => {
  expect(regionPrefix(region)).toBe(prefix);
});
