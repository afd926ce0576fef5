/** What an institution supervises: 质量监督 or 安全监督. */
export const disciplines = {
  QUALITY: { zh: '质量监督', en: 'Quality supervision' },
  SAFETY: { zh: '安全监督', en: 'Safety supervision' },
} as const;

export type Discipline = keyof typeof disciplines;

export const allDisciplines = Object.keys(disciplines) as readonly Discipline[];

/** The field of a project in which the institution of a discipline stands. */
export const authorityField = { QUALITY: 'qualityAuthority', SAFETY: 'safetyAuthority' } as const satisfies Record<Discipline, string>;

/** The seat at which the institution of a discipline stands in what brought a project on record. */
export const seatOf = { QUALITY: 'quality', SAFETY: 'safety' } as const satisfies Record<Discipline, string>;
