import type { Bilingual } from '@anzhu/kernel';
import { division } from './divisions.ts';

const kinds = {
  JZ: { zh: '住房和城乡建设局', en: 'Housing and Construction Bureau' },
  QS: { zh: '建设工程质量监督机构', en: 'Construction Quality Supervision' },
  SS: { zh: '建设工程安全监督机构', en: 'Construction Safety Supervision' },
} as const satisfies Record<string, Bilingual>;

const ofProvince = { zh: '住房和城乡建设厅', en: 'Department of Housing and Construction' };

let onRecord: ReadonlyMap<string, string> = new Map();

/** Tells this process what authorities are called that are on record, by their codes, former ones too; each telling replaces the one before. */
export const tellAuthorities = (names: ReadonlyMap<string, string>): void => {
  onRecord = names;
};

/** An authority by name, from its code `530100-JZ`: as it is on record, else by its place and kind; what is no such code is a name already. */
export const authorityName = (code: string): Bilingual => {
  const told = onRecord.get(code);
  if (told !== undefined) return { zh: told, en: told };
  const [, place = '', kind = ''] = /^(\d{6})-([A-Z]{2})$/.exec(code) ?? [];
  const found = division(place);
  const named = kinds[kind as keyof typeof kinds];
  if (!found || !named) return { zh: code, en: code };
  const { zh, en } = kind === 'JZ' && place.endsWith('0000') ? ofProvince : named;
  return { zh: `${found.zh}${zh}`, en: `${en} of ${found.en}` };
};
