import { papersOf, papersOfVariant, variantFor, type Workflow } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { ownershipFilingWorkflow } from '../../filings/ownership-filing/ownership-filing.workflow.ts';
import { useRegistrationWorkflow } from '../../use/use-registration/use-registration.workflow.ts';
import { dismantlingNoticeWorkflow } from '../dismantling-notice/dismantling-notice.workflow.ts';
import { installationNoticeWorkflow } from '../installation-notice/installation-notice.workflow.ts';

/** The lists of the manuals: `*` is required, `°` only of owners from another province. */
const manuals: readonly (readonly [string, Workflow, string, readonly string[]])[] = [
  [
    'C1b Xinjiang filing',
    ownershipFilingWorkflow,
    '650102',
    [
      '起重机械备案表',
      '产权单位法人营业执照副本*',
      '特种设备制造许可证*',
      '产品合格证*',
      '制造监督检验证明',
      '购销合同、发票或有效凭证*',
      '承诺书*',
      '设备备案机关规定的其他资料',
    ],
  ],
  [
    'C1c Yunnan filing',
    ownershipFilingWorkflow,
    '530102',
    [
      '产权备案申请表*',
      '企业法人营业执照*',
      '特种设备制造许可证*',
      '产品合格证*',
      '购销合同、发票或有效凭证*',
      '检验检测扫描附件*',
      '企业工商注册所在地产权备案证°',
      '其他资料',
    ],
  ],
  [
    'C6 installation notice',
    installationNoticeWorkflow,
    '650102',
    [
      '安装告知书*',
      '备案证明(未制发的附说明)*',
      '安装单位资质证书、安全生产许可证副本*',
      '安装单位特种作业人员证书*',
      '专项施工方案*',
      '安装合同、与总承包单位的安全协议书*',
      '专职安全员、专业技术人员名单*',
      '应急救援预案*',
      '辅助起重机械资料及其特种作业人员证书*',
      '施工安全监督告知书*',
      '承诺书*',
      '其他资料',
    ],
  ],
  [
    'C8 use registration',
    useRegistrationWorkflow,
    '650102',
    [
      '备案证明(未制发的附说明)*',
      '租赁合同*',
      '检验报告及安装验收资料*',
      '特种作业人员资格证*',
      '维护保养等管理制度*',
      '特种作业人员劳务合同*',
      '应急救援预案*',
      '第三方检验单位检验报告*',
      '承诺书*',
      '其他资料',
    ],
  ],
  [
    'C9 dismantling notice',
    dismantlingNoticeWorkflow,
    '650102',
    [
      '拆卸告知书*',
      '备案证明(未制发的附说明)*',
      '特种作业人员证书*',
      '专项施工方案*',
      '拆卸合同、安全协议书*',
      '专职安全员、专业技术人员名单*',
      '应急救援预案*',
      '辅助起重机械资料及其特种作业人员证书*',
      '承诺书*',
      '其他资料',
    ],
  ],
];

const marks = new Map<unknown, string>([
  [true, '*'],
  ['OUT_OF_PROVINCE', '°'],
  [false, ''],
]);

describe('the papers of the manuals', () => {
  it.each(manuals)('%s: every paper with its mark', (_, workflow, division, expected) => {
    const variant = variantFor(workflow, division);
    expect((variant ? papersOfVariant(variant) : []).map(({ zh, required }) => `${zh}${marks.get(required)}`)).toEqual(expected);
  });

  it.each(manuals)('X16 %s: every required paper says what it must show', (_, workflow) => {
    const silent = papersOf(workflow).filter(({ required, shows }) => required !== false && !shows);
    expect(silent.map(({ kind }) => kind)).toEqual([]);
  });
});
