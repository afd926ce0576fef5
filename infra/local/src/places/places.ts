import type { UnitRole } from '@anzhu/samples';

type Named = readonly [id: string, name: string, division: string];

/** A county where samples are made, with everyone seeded there. All of it is invented. */
export interface PlaceRow {
  /** Beginning of the ids of its units' users. */
  readonly id: string;
  readonly division: string;
  /** A point in the middle of the county: longitude, latitude. */
  readonly centre: readonly [number, number];
  /** The machine that pushes projects. */
  readonly machine: string;
  /** The seeded authorities over it, called by the beginning of their users' ids. */
  readonly authorities: readonly Named[];
  /** Of these, whose users receive what units apply for. */
  readonly department: string;
  /** Of these, whose supervisors review and supervise. */
  readonly institution: string;
  readonly units: Readonly<Record<UnitRole, readonly [name: string, uscc: string]>>;
  /** Units that build, each seeded for the position of a sample of which its own people are to find something. */
  readonly builders?: Readonly<Record<string, readonly [idSuffix: string, name: string, uscc: string]>>;
  /** An owner who has machines here and is at home in the division. */
  readonly visitor?: readonly [name: string, uscc: string, home: string];
}

// biome-ignore format: the table reads in columns
/** The number of a place is the seed of its world. */
export const places: readonly PlaceRow[] = [
  {
    id: 'yunnan', division: '530102', centre: [102.6, 25.0], machine: 'permit-reform', department: 'kunming', institution: 'wuhua',
    authorities: [['yunnan', '云南省', '530000'], ['kunming', '昆明市', '530100'], ['wuhua', '五华区', '530102']],
    units: {
      projectOwner:   ['云南滇池建设投资',     '91530102MA6K00014A'],
      contractor:     ['云南五华建工',         '91530102MA6K000225'],
      consultant:     ['昆明翠湖监理',         '91530102MA6K000300'],
      equipmentOwner: ['昆明西山机械租赁',     '91530102MA6K00049W'],
      installer:      ['云南金马安装',         '91530102MA6K00057P'],
      inspectionBody: ['云南碧鸡检测',         '91530102MA6K00065J'],
    },
    builders: {
      'LicenseApplication RETURNED': ['new-builder',       '昆明滇源建筑', '91530102MA6K000818'],
      'LicenseRenewal RETURNED':     ['renewing-builder',  '昆明轿子山建筑', '91530102MA6K0009X0'],
      'LicenseReturn RETURNED':      ['suspended-builder', '昆明螳螂川建筑', '91530102MA6K00102Q'],
    },
  },
  {
    id: 'xinjiang', division: '652301', centre: [87.2, 43.9], machine: 'permit-reform-xinjiang', department: 'changji', institution: 'changji',
    authorities: [['xinjiang', '新疆维吾尔自治区', '650000'], ['changji', '昌吉州', '652300']],
    units: {
      projectOwner:   ['昌吉天山建设投资',     '91652301MA7A000176'],
      contractor:     ['昌吉北庭建工',         '91652301MA7A000251'],
      consultant:     ['昌吉博格达监理',       '91652301MA7A00033U'],
      equipmentOwner: ['新疆戈壁机械租赁',     '91652301MA7A00041N'],
      installer:      ['新疆准噶尔安装',       '91652301MA7A0005XE'],
      inspectionBody: ['新疆绿洲检测',         '91652301MA7A00068E'],
    },
    builders: {
      'LicenseApplication RETURNED': ['new-builder',       '昌吉头屯河建筑', '91652301MA7A000769'],
      'LicenseRenewal RETURNED':     ['renewing-builder',  '昌吉三屯河建筑', '91652301MA7A000844'],
      'LicenseReturn RETURNED':      ['suspended-builder', '昌吉呼图壁建筑', '91652301MA7A00092Y'],
    },
  },
  {
    id: 'guangxi', division: '450103', centre: [108.3, 22.8], machine: 'permit-reform-guangxi', department: 'nanning', institution: 'nanning',
    authorities: [['nanning', '南宁市', '450100']],
    units: {
      projectOwner:   ['南宁邕江建设投资',     '91450103MA5K00012X'],
      contractor:     ['南宁青秀建工',         '91450103MA5K00020Q'],
      consultant:     ['广西南湖监理',         '91450103MA5K00039M'],
      equipmentOwner: ['广西邕州机械租赁',     '91450103MA5K00047G'],
      installer:      ['广西大明山安装',       '91450103MA5K00055B'],
      inspectionBody: ['广西五象检测',         '91450103MA5K000636'],
    },
  },
  {
    id: 'inner-mongolia', division: '150102', centre: [111.6, 40.8], machine: 'permit-reform-inner-mongolia', department: 'hohhot', institution: 'hohhot',
    authorities: [['hohhot', '呼和浩特市', '150100']],
    units: {
      projectOwner:   ['呼和浩特青山建设投资', '91150102MA0N00016G'],
      contractor:     ['呼和浩特敕勒川建工',   '91150102MA0N00024B'],
      consultant:     ['内蒙古河套监理',       '91150102MA0N000326'],
      equipmentOwner: ['内蒙古草原机械租赁',   '91150102MA0N000401'],
      installer:      ['内蒙古阴山安装',       '91150102MA0N00059X'],
      inspectionBody: ['内蒙古昭君检测',       '91150102MA0N00067Q'],
    },
  },
  {
    id: 'zhongshan', division: '442000', centre: [113.3, 22.5], machine: 'permit-reform-guangdong', department: 'zhongshan', institution: 'zhongshan',
    authorities: [['zhongshan', '中山市', '442000']],
    units: {
      projectOwner:   ['中山五桂山建设投资',   '91442000MA4W000110'],
      contractor:     ['中山岐江建工',         '91442000MA4W0002XP'],
      consultant:     ['中山香山监理',         '91442000MA4W00038P'],
      equipmentOwner: ['中山翠亨机械租赁',     '91442000MA4W00046J'],
      installer:      ['中山小榄安装',         '91442000MA4W00054D'],
      inspectionBody: ['中山石岐检测',         '91442000MA4W000628'],
    },
    visitor: ['南宁邕宁机械租赁', '91450103MA5K000711', '450103'],
  },
];

/** The place of the province a division lies in. */
export const placeIn = (division: string): PlaceRow => {
  const found = places.find((place) => place.division.startsWith(division.slice(0, 2)));
  if (!found) throw new Error(`No seeded authority is in charge of ${division}.`);
  return found;
};
