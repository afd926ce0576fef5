import type { Bilingual } from '@anzhu/kernel';
import type { PaperRequirement } from '@anzhu/workflow';

// biome-ignore format: the table reads in columns
/** What the papers about a machine must show, by kind; for their samples (X16). */
const contents: Readonly<Record<string, Bilingual>> = {
  FILING_APPLICATION:          { zh: '产权单位，设备名称、类别、规格型号、出厂编号、出厂日期、制造单位，主要技术参数，申请日期，单位盖章', en: 'owner; name, class, model, serial number and date of manufacture of the machine; its maker; main parameters; date; seal' },
  BUSINESS_LICENSE:            { zh: '统一社会信用代码、单位名称、住所、法定代表人、经营范围、成立日期，副本清晰完整', en: 'USCC, name, address, legal representative, business scope, date of establishment; a clear copy' },
  MANUFACTURING_LICENSE:       { zh: '制造单位名称、许可证编号、许可项目（含本类别和型号）、有效期（覆盖出厂日期）', en: 'maker, number, what is permitted (this class and model), validity that covers the day of manufacture' },
  PRODUCT_CERTIFICATE:         { zh: '产品名称、规格型号、出厂编号、出厂日期、检验结论、制造单位质检章', en: 'name, model, serial number, date of manufacture, conclusion of the inspection, stamp of the maker' },
  MANUFACTURING_INSPECTION:    { zh: '监督检验机构、证书编号、设备型号和出厂编号、监督检验结论及日期', en: 'inspection body, number, model and serial number, conclusion and date' },
  PURCHASE_EVIDENCE:           { zh: '买卖双方、设备型号和数量、出厂编号、价款、签订或开票日期', en: 'buyer and seller, model and number of machines, serial number, price, date' },
  INSPECTION_SCAN:             { zh: '检验检测单位、报告编号、设备型号和出厂编号、检验结论、报告日期', en: 'inspection body, number of the report, model and serial number, conclusion, date' },
  HOME_FILING_CERTIFICATE:     { zh: '企业工商注册所在地备案机关、备案编号、设备型号和出厂编号、有效期', en: 'authority of the place of registration, filing number, model and serial number, validity' },
  COMMITMENT:                  { zh: '承诺单位、所承诺的资料真实性和安全责任、法定代表人签字、日期、单位盖章', en: 'who commits itself, to the truth of the papers and to safety, signature of the legal representative, date, seal' },
  NOTICE:                      { zh: '工程名称和地点、设备备案编号、安拆单位及资质、作业起止日期、作业人员、总包和监理审核意见及盖章', en: 'project and site, filing number, installer and its qualification, first and last day of work, workers, opinions and seals of general contractor and consultant' },
  FILING_CERTIFICATE:          { zh: '备案编号、产权单位、设备型号和出厂编号、备案机关、有效期', en: 'filing number, owner, model and serial number, authority, validity' },
  INSTALLER_LICENSES:          { zh: '起重设备安装工程专业承包资质等级和有效期，安全生产许可证编号和有效期', en: 'grade and validity of the qualification, number and validity of the work-safety license' },
  SPECIAL_WORKER_CERTIFICATES: { zh: '姓名、工种、证书编号、发证机关、有效期（覆盖作业期间）', en: 'name, special operation, number, issuer, validity that covers the work' },
  WORK_PLAN:                   { zh: '工程概况、设备选型和基础、安装或拆卸工艺、安全措施、应急处置，编制审核审批签字，监理审查意见', en: 'the project, machine and foundation, how it is installed or dismantled, safety measures, emergencies; signatures of author, reviewer and approver; opinion of the consultant' },
  CONTRACTS:                   { zh: '合同双方、设备、作业内容和期限、各方安全责任、签字盖章', en: 'parties, machine, work and term, who answers for what, signatures and seals' },
  STAFF_LIST:                  { zh: '姓名、职务、身份证号、岗位证书编号和有效期', en: 'name, post, ID number, number and validity of the certificate' },
  EMERGENCY_PLAN:              { zh: '组织机构和职责、危险源、应急处置程序、救援物资和联系电话', en: 'who is in charge, hazards, what is done, rescue equipment and telephone numbers' },
  AUXILIARY_CRANES:            { zh: '辅助起重机械行驶证、检验合格证明，司机和信号工证书', en: 'papers and inspection of the auxiliary crane, certificates of its operator and signaller' },
  SUPERVISION_NOTICE:          { zh: '工程名称、安全监督机构、告知书编号和日期', en: 'project, safety authority, number and date' },
  LEASE:                       { zh: '出租和承租单位、设备备案编号、租赁期限、维护保养和安全责任', en: 'lessor and lessee, filing number, term, who maintains and who answers for safety' },
  INSPECTION_AND_ACCEPTANCE:   { zh: '安装自检记录、检验检测报告、四方验收记录及结论、签字盖章', en: 'own inspection, inspection report, record and conclusion of the four parties, signatures and seals' },
  MAINTENANCE_RULES:           { zh: '日常检查、维护保养、交接班、档案管理等制度', en: 'rules of daily checks, maintenance, handing over between shifts, and archives' },
  LABOUR_CONTRACTS:            { zh: '用人单位、特种作业人员姓名、岗位、合同期限、签字盖章', en: 'employer, worker, post, term, signature and seal' },
  THIRD_PARTY_INSPECTION:      { zh: '第三方检验机构及资质、报告编号、设备备案编号、检验结论、报告日期、下次检验日期', en: 'inspection body and its qualification, number of the report, filing number, conclusion, date, next inspection' },
};

/** The papers of a table with what each must show. */
export const withContents = <const P extends readonly PaperRequirement[]>(papers: P): readonly PaperRequirement[] =>
  papers.map((paper) => ({ ...paper, ...(contents[paper.kind] && { shows: contents[paper.kind] }) }));
