// biome-ignore format: the table reads in columns
const kinds = { stay: '01', registration: '02', acceptance: '03', dismantling: '04', inspection: '05', maintenance: '06', defect: '07', project: '08', person: '09', qualification: '0a', license: '0b', paper: '0c', supervision: '0d', application: '0e', announcement: '0f' } as const;

/** A UUID of the n-th record of a kind: derived ids cost more than the rest of a document. */
export const idOf = (kind: keyof typeof kinds, n: number): string => `be4c00${kinds[kind]}-0000-5000-8000-${String(n).padStart(12, '0')}`;
