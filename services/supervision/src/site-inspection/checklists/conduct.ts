import { type ChecklistItem, theme } from './item.ts';

/** 质量行为: how the parties go about their duties. */
export const conductItems: readonly ChecklistItem[] = [
  ...theme(
    'XA',
    ['建设单位', 'Project owner'],
    [
      ['施工图经审查合格后才用于施工', 'Drawings are used only after their review was passed'],
      ['未压缩合理工期,未要求降低质量标准', 'Neither the time for the works nor the standard of quality was cut'],
      ['按合同支付工程款并提供质量保障条件', 'Payments are made as agreed and the means for quality are provided'],
    ],
  ),
  ...theme(
    'XB',
    ['勘察、设计单位', 'Survey and design firms'],
    [
      ['设计交底有记录,现场疑问有书面答复', 'The design was explained on record and questions from the site are answered in writing'],
      ['按规定参加关键部位验收', 'They take part in the acceptance of key parts'],
    ],
  ),
  ...theme(
    'XC',
    ['施工单位', 'Contractor'],
    [
      ['项目经理及质量管理人员在岗履职', 'Project manager and quality staff are at their posts'],
      ['施工方案经审批并向作业人员交底', 'Method statements are approved and explained to those who work by them'],
      ['材料、构配件进场验收及见证取样有记录', 'Materials and components are checked on arrival, samples are taken before witnesses'],
      ['工序自检、交接检记录齐全', 'Checks of one’s own work and at hand-over are on record'],
    ],
  ),
  ...theme(
    'XD',
    ['监理单位', 'Supervision consultant'],
    [
      ['项目总监及专业监理人员在岗履职', 'Chief and specialist supervision engineers are at their posts'],
      ['关键工序旁站、巡视、平行检验有记录', 'Attendance at key steps, rounds and parallel tests are on record'],
      ['发现问题及时签发监理通知并跟踪闭合', 'Defects are notified at once and followed until they are mended'],
    ],
  ),
  ...theme(
    'XE',
    ['检测单位', 'Testing body'],
    [['检测报告与现场取样一致,不合格结果及时上报', 'Reports agree with the samples taken; failures are reported at once']],
  ),
];
