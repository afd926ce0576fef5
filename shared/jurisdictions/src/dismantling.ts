import type { Bilingual } from '@anzhu/kernel';
import { jurisdictionOf } from './jurisdictions.ts';

const givers = {
  INSTALLER: { zh: '安拆单位', en: 'installer' },
  OWNER: { zh: '产权单位', en: 'owner of the machine' },
} as const satisfies Record<string, Bilingual>;

/** What ends the warning that a dismantling is approved and not yet reported: by whom its notice is filed. */
export const dismantlingReport = (division: string) => {
  const by = givers[jurisdictionOf(division).policies.noticesGivenBy];
  return {
    process: 'equipment.dismantling-notice',
    action: 'reportDismantled',
    zh: `由${by.zh}在拆卸告知中报告拆除完成`,
    en: `The ${by.en} reports in its dismantling notice that the work is done`,
  } as const;
};

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
