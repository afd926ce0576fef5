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
  { id: 'hohhot', name: '呼和浩特市', region: '150100' },
  { id: 'zhongshan', name: '中山市', region: '442000' },
  { id: 'nanning', name: '南宁市', region: '450100' },
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
  { id: 'yunnan-contractor',        name: '云南五华建工',     org: '91530102MA6K000225', region: '530102', unitKinds: ['CONTRACTOR', 'USER', 'EQUIPMENT_OWNER'] },
  { id: 'yunnan-consultant',        name: '昆明翠湖监理',     org: '91530102MA6K000300', region: '530102', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'yunnan-equipment-owner',   name: '昆明西山机械租赁', org: '91530102MA6K00049W', region: '530102', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'yunnan-installer',         name: '云南金马安装',     org: '91530102MA6K00057P', region: '530102', unitKinds: ['INSTALLER'] },
  { id: 'yunnan-inspection-body',   name: '云南碧鸡检测',     org: '91530102MA6K00065J', region: '530102', unitKinds: ['INSPECTION_BODY'] },
  { id: 'xinjiang-project-owner',   name: '昌吉天山建设投资', org: '91652301MA7A000176', region: '652301', unitKinds: ['PROJECT_OWNER'] },
  { id: 'xinjiang-contractor',      name: '昌吉北庭建工',     org: '91652301MA7A000251', region: '652301', unitKinds: ['CONTRACTOR', 'USER', 'EQUIPMENT_OWNER'] },
  { id: 'xinjiang-consultant',      name: '昌吉博格达监理',   org: '91652301MA7A00033U', region: '652301', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'xinjiang-equipment-owner', name: '新疆戈壁机械租赁', org: '91652301MA7A00041N', region: '652301', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'xinjiang-installer',       name: '新疆准噶尔安装',   org: '91652301MA7A0005XE', region: '652301', unitKinds: ['INSTALLER'] },
  { id: 'xinjiang-inspection-body', name: '新疆绿洲检测',     org: '91652301MA7A00068E', region: '652301', unitKinds: ['INSPECTION_BODY'] },
  { id: 'inner-mongolia-project-owner',    name: '呼和浩特青山建设投资', org: '91150102MA0N00016G', region: '150102', unitKinds: ['PROJECT_OWNER'] },
  { id: 'inner-mongolia-contractor',       name: '呼和浩特敕勒川建工',   org: '91150102MA0N00024B', region: '150102', unitKinds: ['CONTRACTOR', 'USER', 'EQUIPMENT_OWNER'] },
  { id: 'inner-mongolia-consultant',       name: '内蒙古河套监理',       org: '91150102MA0N000326', region: '150102', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'inner-mongolia-equipment-owner',  name: '内蒙古草原机械租赁',   org: '91150102MA0N000401', region: '150102', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'inner-mongolia-installer',        name: '内蒙古阴山安装',       org: '91150102MA0N00059X', region: '150102', unitKinds: ['INSTALLER'] },
  { id: 'inner-mongolia-inspection-body',  name: '内蒙古昭君检测',       org: '91150102MA0N00067Q', region: '150102', unitKinds: ['INSPECTION_BODY'] },
  { id: 'zhongshan-project-owner',         name: '中山五桂山建设投资',   org: '91442000MA4W000110', region: '442000', unitKinds: ['PROJECT_OWNER'] },
  { id: 'zhongshan-contractor',            name: '中山岐江建工',         org: '91442000MA4W0002XP', region: '442000', unitKinds: ['CONTRACTOR', 'USER', 'EQUIPMENT_OWNER'] },
  { id: 'zhongshan-consultant',            name: '中山香山监理',         org: '91442000MA4W00038P', region: '442000', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'zhongshan-equipment-owner',       name: '中山翠亨机械租赁',     org: '91442000MA4W00046J', region: '442000', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'zhongshan-installer',             name: '中山小榄安装',         org: '91442000MA4W00054D', region: '442000', unitKinds: ['INSTALLER'] },
  { id: 'zhongshan-inspection-body',       name: '中山石岐检测',         org: '91442000MA4W000628', region: '442000', unitKinds: ['INSPECTION_BODY'] },
  { id: 'zhongshan-visiting-owner',        name: '南宁邕宁机械租赁',     org: '91450103MA5K000711', region: '442000', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'guangxi-project-owner',           name: '南宁邕江建设投资',     org: '91450103MA5K00012X', region: '450103', unitKinds: ['PROJECT_OWNER'] },
  { id: 'guangxi-contractor',              name: '南宁青秀建工',         org: '91450103MA5K00020Q', region: '450103', unitKinds: ['CONTRACTOR', 'USER', 'EQUIPMENT_OWNER'] },
  { id: 'guangxi-consultant',              name: '广西南湖监理',         org: '91450103MA5K00039M', region: '450103', unitKinds: ['SUPERVISION_CONSULTANT'] },
  { id: 'guangxi-equipment-owner',         name: '广西邕州机械租赁',     org: '91450103MA5K00047G', region: '450103', unitKinds: ['EQUIPMENT_OWNER'] },
  { id: 'guangxi-installer',               name: '广西大明山安装',       org: '91450103MA5K00055B', region: '450103', unitKinds: ['INSTALLER'] },
  { id: 'guangxi-inspection-body',         name: '广西五象检测',         org: '91450103MA5K000636', region: '450103', unitKinds: ['INSPECTION_BODY'] },
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

// biome-ignore format: the table reads in columns
const permitReforms = [
  { id: 'permit-reform',                region: '530000' },
  { id: 'permit-reform-xinjiang',       region: '650000' },
  { id: 'permit-reform-inner-mongolia', region: '150000' },
  { id: 'permit-reform-guangdong',      region: '440000' },
  { id: 'permit-reform-guangxi',        region: '450000' },
] as const;

/** The machines that log in with a secret of their own (R0). */
export const machines: readonly Subject[] = permitReforms.map(({ id, region }) => ({
  id,
  name: '工改系统',
  org: 'permit-reform',
  orgKind: 'SYSTEM',
  unitKinds: [],
  region,
  roles: ['PERMIT_REFORM_SYSTEM'],
}));
