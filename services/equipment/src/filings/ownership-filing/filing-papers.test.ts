import { papersOfVariant, variantFor } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { codes } from '../../../test/filings.ts';
import { org, unit } from '../../../test/world.ts';
import { ownershipFilingWorkflow } from './ownership-filing.workflow.ts';

/** The papers a division's procedure knows, starred where they must be attached. */
const papersIn = (division: string): readonly string[] => {
  const variant = variantFor(ownershipFilingWorkflow, division);
  return variant ? papersOfVariant(variant).map(({ zh, required }) => `${zh}${required === true ? '*' : ''}`) : [];
};

const demandedIn = (division: string, home = division): readonly string[] =>
  (codes('submit', { papers: [], division, facts: { owner: unit(org.owner, { division: home }) } }) as string[])
    .filter((code) => code.startsWith('papers.'))
    .map((code) => code.replace(/^papers[.](\w+) REQUIRED$/, '$1'));

describe('papers of a filing', () => {
  it('C1b in Xinjiang those of the manual, starred as there', () => {
    expect(papersIn('650102')).toEqual([
      '起重机械备案表',
      ...['产权单位法人营业执照副本*', '特种设备制造许可证*', '产品合格证*', '制造监督检验证明'],
      ...['购销合同、发票或有效凭证*', '承诺书*', '设备备案机关规定的其他资料'],
    ]);
    expect(demandedIn('650102')).toEqual([
      ...['BUSINESS_LICENSE', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'PURCHASE_EVIDENCE', 'COMMITMENT'],
    ]);
  });

  it('C1c in Yunnan all but 其他资料, and of owners from another province the certificate of their home', () => {
    expect(papersIn('530102')).toEqual([
      ...['产权备案申请表*', '企业法人营业执照*', '特种设备制造许可证*', '产品合格证*', '购销合同、发票或有效凭证*'],
      ...['检验检测扫描附件*', '企业工商注册所在地产权备案证', '其他资料'],
    ]);
    const own = [
      ...['FILING_APPLICATION', 'BUSINESS_LICENSE', 'MANUFACTURING_LICENSE', 'PRODUCT_CERTIFICATE', 'PURCHASE_EVIDENCE', 'INSPECTION_SCAN'],
    ];
    expect(demandedIn('530102')).toEqual(own);
    expect(demandedIn('530102', '530103')).toEqual(own);
    expect(demandedIn('530102', '510104')).toEqual([...own, 'HOME_FILING_CERTIFICATE']);
  });
});
