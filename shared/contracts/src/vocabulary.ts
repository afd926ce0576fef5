import { z } from 'zod';

const text = z.string().min(1);

export const code = text;

export const id = text.meta({ description: '标识 / Identifier' });
export const uscc = z
  .string()
  .regex(/^[0-9A-Z]{18}$/)
  .meta({ description: '统一社会信用代码 / Unified social credit code' });
export const name = text.meta({ description: '名称 / Name' });
export const number = text.meta({ description: '编号 / Number' });
export const reason = text.meta({ description: '原因 / Reason' });
export const date = z.iso.date().meta({ description: '日期 (Asia/Shanghai) / Date' });
export const division = z
  .string()
  .regex(/^\d{6,12}$/)
  .meta({ description: '行政区划代码 / Division code' });
export const province = z
  .string()
  .regex(/^\d{2}$/)
  .meta({ description: '省级区划代码 / Province code' });
export const saga = text.meta({ description: '锁定请求标识 / Id of the lock request' });
export const acceptanceToken = text.meta({ description: '竣工验收尝试标识 / Token of one acceptance attempt' });
export const contractKey = text.meta({
  description: '合同登记编号, 无则为工程标识 / Contract registration number, else the project id',
});
export const personRef = text.meta({
  description: '人员引用: 身份证号的 HMAC / Person reference: HMAC of the ID number',
});
/** The one personal datum an event may carry, and only where the contract says so. */
export const personName = text.meta({ description: '姓名 / Person name', 'x-personal-data': 'name' });

/** Who may do what something waits for: holders of roles at an organisation, or at the departments of divisions. */
export const awaited = z.object({
  roles: z.array(code).meta({ description: '角色 / Roles' }),
  org: code.optional().meta({ description: '单位 / Of this organisation' }),
  regions: z.array(division).optional().meta({ description: '主管部门所辖区划 / Of the departments of these divisions' }),
});
export type Awaited = z.infer<typeof awaited>;

export const unitKind = z
  .enum(['PROJECT_OWNER', 'CONTRACTOR', 'SUPERVISION_CONSULTANT', 'EQUIPMENT_OWNER', 'INSTALLER', 'USER', 'INSPECTION_BODY'])
  .meta({ description: '单位类型 / Kind of unit' });
export const lockRole = z
  .enum(['PROJECT_MANAGER', 'SAFETY_OFFICER', 'CHIEF_SUPERVISION_ENGINEER'])
  .meta({ description: '项目经理, 安全员, 项目总监 / Role that locks' });
/** By which a name is compared without being told; absent where the name was erased, and in events of earlier versions. */
export const nameRef = text.optional().meta({
  description:
    '姓名摘要: 登记姓名的 HMAC,仅用于核对姓名;姓名已删除的没有 / Digest of the name on file (HMAC), by which a name is compared; absent where the name was erased',
});
/** Read in events of earlier versions; written by nobody. */
export const earlierName = personName.optional().meta({
  description: '姓名,仅见于早期版本的事件 / Name, in events of earlier versions alone',
  'x-personal-data': 'name',
  deprecated: true,
});
/** A key person of a project: without ID number and name. */
export const member = z.object({ personRef, role: lockRole, uscc, nameRef, name: earlierName });
export const sector = z
  .enum(['BUILDING_CONSTRUCTION', 'MUNICIPAL_INFRASTRUCTURE', 'OTHER'])
  .meta({ description: '房屋建筑, 市政基础设施, 其他 / Sector' });
export const craneCategory = z
  .enum(['TOWER_CRANE', 'CONSTRUCTION_HOIST', 'MATERIAL_HOIST', 'GANTRY_CRANE'])
  .meta({ description: '塔式起重机, 施工升降机, 物料提升机, 门式起重机 / Class of crane' });
