interface Offices {
  /** Whose users receive what units apply for. */
  readonly department: string;
  /** Whose supervisors review and supervise. */
  readonly institution: string;
  /** The machine that pushes projects. */
  readonly machine: string;
  /** A point in the middle of the county: longitude, latitude. */
  readonly centre: readonly [number, number];
}

// biome-ignore format: the table reads in columns
/** By province: the seeded authorities, named by the beginning of their users' ids. */
const provinces: Readonly<Record<string, Offices>> = {
  '53': { department: 'kunming',   institution: 'wuhua',     machine: 'permit-reform',                centre: [102.6, 25.0] },
  '65': { department: 'changji',   institution: 'changji',   machine: 'permit-reform-xinjiang',       centre: [87.2, 43.9] },
  '15': { department: 'hohhot',    institution: 'hohhot',    machine: 'permit-reform-inner-mongolia', centre: [111.6, 40.8] },
  '44': { department: 'zhongshan', institution: 'zhongshan', machine: 'permit-reform-guangdong',      centre: [113.3, 22.5] },
  '45': { department: 'nanning',   institution: 'nanning',   machine: 'permit-reform-guangxi',        centre: [108.3, 22.8] },
};

/** The seeded authorities of the province a division lies in. */
export const officesOf = (division: string): Offices => {
  const found = provinces[division.slice(0, 2)];
  if (!found) throw new Error(`No seeded authority is in charge of ${division}.`);
  return found;
};
