import type { Bilingual } from '@anzhu/kernel';
import { jurisdictionOf } from './jurisdictions.ts';

const givers = {
  INSTALLER: { zh: '安拆单位', en: 'installer' },
  OWNER: { zh: '产权单位', en: 'owner of the machine' },
} as const satisfies Record<string, Bilingual>;

/** What takes a machine from a site of a division: a process and its action, and in words by whom. */
export const dismantling = (division: string) => {
  const by = givers[jurisdictionOf(division).policies.noticesGivenBy];
  return {
    process: 'equipment.dismantling-notice',
    action: 'submit',
    zh: `由${by.zh}办理拆卸告知;设备未到场的,由主管部门取消安装`,
    en: `The ${by.en} files a dismantling notice; of a machine that never came the authority cancels the installation`,
  } as const;
};
