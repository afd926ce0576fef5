import { type Role, roles, type Subject, type UnitKind } from '@anzhu/access';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

const places: readonly Place[] = [
  { id: 'yunnan', name: '云南省', region: '530000' },
  { id: 'kunming', name: '昆明市', region: '530100' },
  { id: 'wuhua', name: '五华区', region: '530102' },
  { id: 'xinjiang', name: '新疆维吾尔自治区', region: '650000' },
  { id: 'changji', name: '昌吉州', region: '652300' },
];

/** An authority's code is `<division>-<kind>`: JZ 住建主管部门, QS 质量监督机构, SS 安全监督机构. */
type AuthorityKind = 'JZ' | 'QS' | 'SS';

// biome-ignore format: the table reads in columns
const posts: readonly { readonly id: string; readonly role: Role; readonly at: AuthorityKind }[] = [
  { id: 'preliminary-reviewer', role: 'PRELIMINARY_REVIEWER', at: 'JZ' },
  { id: 'acceptance-clerk',     role: 'ACCEPTANCE_CLERK',     at: 'JZ' },
  { id: 'examiner',             role: 'EXAMINER',             at: 'JZ' },
  { id: 'notice-editor',        role: 'NOTICE_EDITOR',        at: 'JZ' },
  { id: 'notice-reviewer',      role: 'NOTICE_REVIEWER',      at: 'JZ' },
  { id: 'officer',              role: 'DEPARTMENT_OFFICER',   at: 'JZ' },
  { id: 'quality-supervisor',   role: 'QUALITY_SUPERVISOR',   at: 'QS' },
  { id: 'safety-supervisor',    role: 'SAFETY_SUPERVISOR',    at: 'SS' },
  { id: 'quality-chief',        role: 'SUPERVISION_CHIEF',    at: 'QS' },
  { id: 'safety-chief',         role: 'SUPERVISION_CHIEF',    at: 'SS' },
  { id: 'admin',                role: 'PLATFORM_ADMIN',       at: 'JZ' },
  { id: 'auditor',              role: 'AUDITOR',              at: 'JZ' },
];

interface Unit {
  readonly id: string;
  readonly name: string;
  readonly org: string;
  readonly region: string;
  readonly unitKinds: readonly UnitKind[];
}

// biome-ignore format: the table reads in columns
const units: readonly Unit[] = [
  { id: 'yunnan-project-owner',     name: '云南滇池建设投资', org: '91530102MA6K00014A', region: '530102', unitKinds: ['PROJECT_OWNER'] },
  { id: 'yunnan-contractor',        name: '云南五华建工',     org: '91530102MA6K000225', region: '530102', unitKinds: ['CONTRACTOR', 'USER'] },
  { id: 'yunnan-consultant',        name: '昆明翠湖监理',     org: '91530102MA6K000300', region: '530102', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'yunnan-equipment-owner',   name: '昆明西山机械租赁', org: '91530102MA6K00049W', region: '530102', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'yunnan-installer',         name: '云南金马安装',     org: '91530102MA6K00057P', region: '530102', unitKinds: ['INSTALLER'] },
  { id: 'yunnan-inspection-body',   name: '云南碧鸡检测',     org: '91530102MA6K00065J', region: '530102', unitKinds: ['INSPECTION_BODY'] },
  { id: 'xinjiang-project-owner',   name: '昌吉天山建设投资', org: '91652301MA7A000176', region: '652301', unitKinds: ['PROJECT_OWNER'] },
  { id: 'xinjiang-contractor',      name: '昌吉北庭建工',     org: '91652301MA7A000251', region: '652301', unitKinds: ['CONTRACTOR', 'USER'] },
  { id: 'xinjiang-consultant',      name: '昌吉博格达监理',   org: '91652301MA7A00033U', region: '652301', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'xinjiang-equipment-owner', name: '新疆戈壁机械租赁', org: '91652301MA7A00041N', region: '652301', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'xinjiang-installer',       name: '新疆准噶尔安装',   org: '91652301MA7A0005XE', region: '652301', unitKinds: ['INSTALLER'] },
  { id: 'xinjiang-inspection-body', name: '新疆绿洲检测',     org: '91652301MA7A00068E', region: '652301', unitKinds: ['INSPECTION_BODY'] },
];

const officials: readonly Subject[] = places.flatMap((place) =>
  posts.map(({ id, role, at }) => ({
    id: `${place.id}-${id}`,
    name: `${place.name}${roles[role].zh}`,
    org: `${place.region}-${at}`,
    orgKind: 'AUTHORITY',
    unitKinds: [],
    region: place.region,
    roles: [role],
  })),
);

const staffOf = ({ id, name, ...unit }: Unit, role: 'UNIT_ADMIN' | 'UNIT_CLERK'): Subject => ({
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

/** Everyone the dev issuer knows by name: each role in each place, and two persons in each unit. All of it is invented. */
export const users: readonly Subject[] = [
  ...units.flatMap((unit) => [staffOf(unit, 'UNIT_CLERK'), staffOf(unit, 'UNIT_ADMIN')]),
  newcomer,
  ...officials,
];

/** The machines that log in with a secret of their own (R0). */
export const machines: readonly Subject[] = ['530000', '650000'].map((region) => ({
  id: region === '530000' ? 'permit-reform' : 'permit-reform-xinjiang',
  name: '工改系统',
  org: 'permit-reform',
  orgKind: 'SYSTEM',
  unitKinds: [],
  region,
  roles: ['PERMIT_REFORM_SYSTEM'],
}));
