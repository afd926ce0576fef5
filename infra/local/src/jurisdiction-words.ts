// biome-ignore format: the table reads in columns
const names: Readonly<Record<string, string>> = {
  version:                '版本 Version',
  procedures:             '自有办理流程 Procedures of its own',
  ownershipFiling:        '备案编号 Number of an ownership filing',
  useRegistration:        '使用登记编号 Number of a use registration',
  workSafetyLicense:      '安全生产许可证编号 Number of a work-safety license',
  qualitySupervisionPlan: '质量监督计划书编号 Number of a plan of quality supervision (R5)',
  safetySupervisionPlan:  '安全监督计划书编号 Number of a plan of safety supervision (R5)',
  qualityRectification:   '质量监督整改通知编号 Number of a rectification notice of quality supervision (R7)',
  safetyRectification:    '安全监督整改通知编号 Number of a rectification notice of safety supervision (R7)',
  cityLetters:            '市字母 Letters of cities',
  countyLetters:          '县(区)字母 Letters of counties',
  classLetters:           '类别码 Letters of classes',
  metresFromProject:      '设备距工程坐标至多(米) Metres from the project at most (C8)',
  metresBetweenMachines:  '两台在用设备至少相距(米) Metres between two machines in use at least (C8)',
  noticeWorkingDays:      '安装(拆卸)告知提前(工作日) Working days a notice comes before the work (C6, C9)',
  registrationDays:       '验收合格后办理使用登记(日) Days from acceptance to registration (C8)',
  inspectionDays:         '两次监督检查至多相隔(日) Days between two inspections at most (R5)',
  frequentInspectionDays: '按154号令提高频次后至多相隔(日) The same where Order 154 has them made more often (R5)',
  rectificationReminderDays:   '整改期限届满前提醒(日) Days before its deadline a rectification notice is called to mind (R7)',
  rectificationEscalationDays: '逾期未改报主管部门(日) Days after it an overdue notice goes to the department (R7)',
  penaltyScale:           '暂扣天数和吊销 Days of a suspension, and when a license is revoked (E11)',
  GENERAL:                '一般事故 general accident',
  SERIOUS:                '较大事故 serious accident',
  MAJOR:                  '重大事故 major accident',
  concealed:              '瞒报、谎报、迟报、漏报 concealed, false or late',
  revokedOver:            '吊销:暂扣超过(日) revoked: over days',
  revokedWith:            '吊销:事故次数/月 revoked: with accident / in months',
  receivedBy:             '受理、审核的主管部门层级 Departments that receive and decide, by level (C1–C9, C15, P6)',
  sitesReviewedBy:        '起重机械现场业务由谁审核 Who reviews what is done with machines on sites (C6, C8, C8b, C9, P6)',
  noticesGivenBy:         '安装(拆卸)告知由谁办理 Who gives notices (C6, C9)',
  acceptance:             '使用前验收 Acceptance before use (C7, C8)',
  reissue:                '换证方式 How certificates are re-issued (C15)',
  unitNames:              '单位名称与代码不符 A name that is not that of the code beside it (C1, C6–C9, P5)',
  projects:               '工程的录入方式 How projects come on record (R0, R16)',
  representativeWithoutA: '法定代表人未持有效A证 A legal representative without a valid class A certificate (E3, E4)',
  registrationIsComplete: '单位登记每项必填 A unit that registers itself fills in every field (E16)',
  ownersBuildToo:         '可同时登记为产权单位和施工单位 A unit may be both owner of machines and contractor (X11)',
  locksCount:             '关键岗位人员锁定的计数范围 Where locks are counted (P1)',
  workerMayBeChief:       '监理员可任项目总监 A supervision worker may be chief (P3c)',
  licensesIssuedBy:       '安全生产许可证的归批、公示和颁发 Who gathers, tells and issues work-safety licenses (E7–E10)',
  certificates:           '制证环节 What is done to make a certificate (K3, K4, K6)',
  NEW:                    '新办批次名称 Names of batches of new licenses (E7)',
  RENEWAL:                '延续批次名称 Names of batches of renewals (E7)',
  institutions:           '监督机构(质量、安全) Supervision institutions: quality, safety (R2)',
  TOWER_CRANE:            '塔式起重机 tower crane',
  CONSTRUCTION_HOIST:     '施工升降机 construction hoist',
  MATERIAL_HOIST:         '物料提升机 material hoist',
  GANTRY_CRANE:           '门式起重机 gantry crane',
};

// biome-ignore format: the table reads in columns
const values: Readonly<Record<string, string>> = {
  SEALED_CODED_COLLECTED: '签章、赋码、归集,自动进行 sealed, coded, collected, each by itself',
  CODED_ON_REQUEST:  '由发证机关制证(赋码) coded, when the bureau asks for it',
  PROVINCE:          '省、自治区 of the province',
  CITY:              '州、市 of the city',
  COUNTY:            '县(市、区) of the county',
  DEPARTMENT:        '主管部门 the competent department',
  SAFETY_INSTITUTION: '安全监督机构 the safety institution',
  INSTALLER:         '安拆单位 the installer',
  OWNER:             '产权单位 the owner',
  IN_ROUNDS:         '四方验收分轮记录 in rounds of its own',
  WITH_REGISTRATION: '随使用登记提交 among the papers of the registration',
  ON_REQUEST:        '产权单位申请 at the owner’s request',
  BY_FILING:         '作为备案业务类型办理 by a kind of filing',
  TAGGED:            '由主管部门标识待换证 those the authority has tagged',
  SHOWN:             '提示审核人 shown to whoever decides',
  REFUSED:           '提示并不予受理 shown and refused',
  PUSHED:            '工改系统推送 pushed by the permit-reform system',
  ENTERED_TOO:       '工改系统推送,产权单位也可添加 pushed, or entered by the unit whose machines stand there',
  IN_PROVINCE:       '全省 in the province',
  NATIONWIDE:        '全国 in the whole country',
  REVOKED:           '吊销 revoked',
  true:              '是 yes',
  false:             '否 no',
};

const known = (table: Readonly<Record<string, string>>, key: string): string => {
  const found = table[key];
  if (found === undefined) throw new Error(`The page of jurisdictions has no words for ${key}`);
  return found;
};

/** What a setting is called, in Chinese and English; throws where nobody has said it. */
export const words = (name: string): string => known(names, name);

/** A value as an official reads it. */
export const said = (value: unknown): string => (typeof value === 'number' ? String(value) : known(values, String(value)));
