import { type ChecklistItem, theme } from './item.ts';

/** 安全生产: conduct and the state of the site. */
export const safetyItems: readonly ChecklistItem[] = [
  ...theme(
    'AA',
    ['安全管理', 'Management of safety'],
    [
      ['专职安全员按规定配备并在岗', 'Safety officers are appointed in number and at their posts'],
      ['危大工程专项方案经审批、论证并交底', 'Plans for dangerous works are approved, argued before experts and explained'],
      ['特种作业人员持证上岗', 'Special workers hold valid certificates'],
      ['安全教育、应急演练有记录', 'Training and emergency drills are on record'],
    ],
  ),
  ...theme(
    'AB',
    ['基坑工程', 'Excavations'],
    [
      ['支护、降水、放坡按方案实施', 'Support, drainage and slopes follow the plan'],
      ['监测数据及时,超预警值已处置', 'Monitoring is up to date; alarms were acted upon'],
    ],
  ),
  ...theme(
    'AC',
    ['脚手架', 'Scaffolds'],
    [
      ['立杆基础、连墙件、剪刀撑符合方案', 'Bases, wall ties and braces follow the plan'],
      ['验收合格后使用,脚手板满铺', 'They are used after acceptance only; platforms are fully boarded'],
    ],
  ),
  ...theme(
    'AD',
    ['起重机械', 'Lifting equipment'],
    [
      ['安装(拆卸)告知、检测、使用登记齐全', 'Notices, inspection and registration for use are there'],
      ['安全装置有效,附着、基础符合要求', 'Safety devices work; ties and foundation are as required'],
      ['司机、信号司索工持证且人证相符', 'Drivers and signallers hold certificates of their own'],
    ],
  ),
  ...theme(
    'AE',
    ['模板支撑', 'Formwork supports'],
    [['立杆间距、水平杆、剪刀撑及顶托符合方案', 'Spacing, ledgers, braces and heads follow the plan']],
  ),
  ...theme(
    'AF',
    ['临时用电', 'Temporary electricity'],
    [['三级配电、两级漏电保护、接地有效', 'Three levels of distribution, two of leakage protection, and earthing work']],
  ),
  ...theme(
    'AG',
    ['高处作业与防护', 'Work at height'],
    [
      ['临边、洞口、通道口防护到位', 'Edges, openings and passages are guarded'],
      ['吊篮、卸料平台验收合格后使用', 'Cradles and loading platforms are used after acceptance only'],
    ],
  ),
  ...theme(
    'AH',
    ['消防与文明施工', 'Fire safety and order on the site'],
    [
      ['动火审批、消防器材、疏散通道符合要求', 'Hot work permits, extinguishers and escape ways are as required'],
      ['有限空间作业先通风、再检测、后作业', 'Confined spaces are aired, tested, then entered'],
    ],
  ),
];
