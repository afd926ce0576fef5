import { nameKey } from '@anzhu/identifiers';

/** What officials write short, and the name it stands for. */
const inFull: readonly (readonly [RegExp, string])[] = [
  [/住建(?=[厅局委])/gu, '住房和城乡建设'],
  [/住房(?:与|及|、)?城乡建设/gu, '住房和城乡建设'],
  [/住房和城乡建设委(?!员会)/gu, '住房和城乡建设委员会'],
  [/人社(?=[厅局])/gu, '人力资源和社会保障'],
];

/** What two names of an issuer are compared by: written short or in full it is the same. */
export const issuerKey = (issuer: string): string => inFull.reduce((name, [short, full]) => name.replace(short, full), nameKey(issuer));
