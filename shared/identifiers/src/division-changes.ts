import type { Bilingual } from '@anzhu/kernel';

/** A division beside those of the table. */
export interface AddedDivision extends Bilingual {
  readonly code: string;
}

/** What has become of divisions: those that came, and those that are no longer, each with those that took its place, the one that keeps its records first. */
export interface DivisionChanges {
  readonly added: readonly AddedDivision[];
  readonly abolished: Readonly<Record<string, readonly string[]>>;
}

/** Announced by the Ministry of Civil Affairs and the provinces up to 2026: what the table lacks, and what it still has of 2020 and later. */
export const announcedChanges: DivisionChanges = {
  added: [
    { code: '460302', zh: '西沙区', en: 'Xisha District' },
    { code: '460303', zh: '南沙区', en: 'Nansha District' },
    { code: '500157', zh: '两江新区', en: 'Liangjiang New Area' },
    { code: '540481', zh: '米林市', en: 'Mainling' },
    { code: '540581', zh: '错那市', en: 'Cona' },
    { code: '653132', zh: '岑岭县', en: 'Cenling County' },
    { code: '653228', zh: '和康县', en: 'Hekang County' },
    { code: '653229', zh: '和安县', en: "He'an County" },
    { code: '659013', zh: '草湖市', en: 'Caohu' },
  ],
  abolished: {
    '330103': ['330105'],
    '330104': ['330102', '330114'],
    '350402': ['350404'],
    '350403': ['350404'],
    '350427': ['350405'],
    '350625': ['350605'],
    '350681': ['350604'],
    '410306': ['410308'],
    '410322': ['410308'],
    '410381': ['410307'],
    '431121': ['431181'],
    '450127': ['450181'],
    '460321': ['460302'],
    '460322': ['460303'],
    '460323': ['460302'],
    '500105': ['500157'],
    '500112': ['500157', '500109'],
    '513425': ['513402'],
    '520522': ['520581'],
    '532331': ['532302'],
    '540422': ['540481'],
    '540530': ['540581'],
    '610322': ['610305'],
    '610928': ['610981'],
    '654223': ['654203'],
  },
};
