import { type Role, roles, type Seat, type Subject } from '@anzhu/access';
import { provinceOf } from '@anzhu/identifiers';
import { places } from '../places/places.ts';
import { type SeededUnit, unitsAt } from '../places/unit-users.ts';

/** An authority's code is `<division>-<kind>`: JZ 住建主管部门, QS 质量监督机构, SS 安全监督机构. */
type AuthorityKind = 'JZ' | 'QS' | 'SS';

// biome-ignore format: the table reads in columns
/** `zh`: what the post is called, where a role alone would not tell it from another. */
const posts: readonly { readonly id: string; readonly role: Role; readonly at: AuthorityKind; readonly zh?: string }[] = [
  { id: 'preliminary-reviewer', role: 'PRELIMINARY_REVIEWER', at: 'JZ' },
  { id: 'acceptance-clerk',     role: 'ACCEPTANCE_CLERK',     at: 'JZ' },
  { id: 'examiner',             role: 'EXAMINER',             at: 'JZ' },
  { id: 'notice-editor',        role: 'NOTICE_EDITOR',        at: 'JZ' },
  { id: 'notice-reviewer',      role: 'NOTICE_REVIEWER',      at: 'JZ' },
  { id: 'officer',              role: 'DEPARTMENT_OFFICER',   at: 'JZ' },
  { id: 'quality-supervisor',   role: 'QUALITY_SUPERVISOR',   at: 'QS' },
  { id: 'safety-supervisor',    role: 'SAFETY_SUPERVISOR',    at: 'SS' },
  { id: 'quality-chief',        role: 'SUPERVISION_CHIEF',    at: 'QS', zh: '质量监督机构负责人' },
  { id: 'safety-chief',         role: 'SUPERVISION_CHIEF',    at: 'SS', zh: '安全监督机构负责人' },
  { id: 'admin',                role: 'PLATFORM_ADMIN',       at: 'JZ' },
  { id: 'auditor',              role: 'AUDITOR',              at: 'JZ' },
];

const officials: readonly Subject[] = places
  .flatMap(({ authorities }) => authorities)
  .flatMap(([office, name, region]) =>
    posts.map(({ id, role, at, zh = roles[role].zh }) => ({
      id: `${office}-${id}`,
      name: `${name}${zh}`,
      org: `${region}-${at}`,
      orgKind: 'AUTHORITY',
      unitKinds: [],
      region,
      roles: [role],
    })),
  );

const staffOf = ({ id, name, ...unit }: SeededUnit, role: 'UNIT_ADMIN' | 'UNIT_CLERK'): Subject => ({
  ...unit,
  id: role === 'UNIT_ADMIN' ? `${id}-admin` : id,
  name: `${name}${roles[role].zh}`,
  orgKind: 'UNIT',
  roles: [role],
});

/** X10: a unit that has yet to register itself has a code and no roles. */
const newcomer: Subject = {
  id: 'newcomer',
  name: '待注册单位',
  org: '91530102MA6K00073D',
  orgKind: 'UNIT',
  unitKinds: [],
  region: '530102',
  roles: [],
};

/** X10: a person whom no unit has invited yet, and one who holds two posts of one authority and picks. */
const invitee: Subject = { id: 'invitee', name: '待邀请人员', org: '', orgKind: 'UNIT', unitKinds: [], region: '', roles: [] };

const posted = (role: Role): Seat => ({ org: '530102-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: [role] });
const twoPosts: Subject = {
  ...{ id: 'two-posts', name: '五华区主管部门兼岗人员', ...posted('EXAMINER') },
  seats: [posted('EXAMINER'), posted('DEPARTMENT_OFFICER')],
};

/** Everyone the dev issuer knows by name: each role in each place, and two persons in each unit. All of it is invented. */
export const users: readonly Subject[] = [
  ...places.flatMap(unitsAt).flatMap((unit) => [staffOf(unit, 'UNIT_CLERK'), staffOf(unit, 'UNIT_ADMIN')]),
  newcomer,
  invitee,
  twoPosts,
  ...officials,
];

/** The machines that log in with a secret of their own (R0). */
export const machines: readonly Subject[] = places.map(({ machine, division }) => ({
  id: machine,
  name: '工改系统',
  org: 'permit-reform',
  orgKind: 'SYSTEM',
  unitKinds: [],
  region: provinceOf(division),
  roles: ['PERMIT_REFORM_SYSTEM'],
}));
