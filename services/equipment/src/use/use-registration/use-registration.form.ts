import { date, declaring, name, number, ref, secret, text, where } from '@anzhu/casework';
import { checkCitizenId, checkPhone, requiredDuties } from '@anzhu/identifiers';
import { z } from 'zod';
import { inspectionField } from '../../sites/four-party-acceptance/four-party-acceptance.form.ts';
import { keyStaffField, keyStaffRule, specialWorkersField } from '../../staff/key-staff.form.ts';

const fields = z.object({
  installationId: ref('Installation', { zh: '安装告知', en: 'Installation' }, { ofOthers: true }),
  longitude: number('设备经度', 'Longitude of the machine', { min: -180, max: 180 }),
  latitude: number('设备纬度', 'Latitude of the machine', { min: -180, max: 180 }),
  projectManagerName: name('项目负责人', 'Project manager', { max: 50 }),
  projectManagerIdNumber: secret('citizenId', { zh: '项目负责人身份证号', en: 'ID number of the project manager' }, checkCitizenId),
  projectManagerPhone: secret('phone', { zh: '项目负责人电话', en: 'Phone of the project manager' }, checkPhone),
  contactName: name('经办人', 'Contact', { max: 50 }).optional(),
  contactIdNumber: secret('citizenId', { zh: '经办人身份证号码', en: 'ID number of the contact' }, checkCitizenId).optional(),
  contactPhone: secret('phone', { zh: '经办人联系电话', en: 'Phone of the contact' }, checkPhone).optional(),
  usePlace: text('使用地点', 'Place of use').optional(),
  plannedDismantlingOn: date('计划拆除日期', 'Planned dismantling'),
  acceptedOn: date('验收合格日期', 'Date of acceptance', { isPast: true }).optional(),
  inspection: inspectionField.optional(),
  keyStaff: keyStaffField(requiredDuties.use),
  specialWorkers: specialWorkersField,
});

/** C8; project, crane and units are not typed: `projectBlock` and `installationBlock` show them. */
export const useRegistrationForm = declaring(fields, {
  rules: {
    longitude: {
      help: { zh: '设备本身的位置,不得与工程坐标相同', en: 'Where the machine itself stands, which is not the point of its project' },
    },
    latitude: { from: [{ path: 'installationId.project.site.latitude' }] },
    plannedDismantlingOn: { earliest: { days: 1 } },
    acceptedOn: {
      onlyWhen: where('acceptance', 'WITH_REGISTRATION'),
      help: { zh: '未记录四方验收时填写', en: 'Where no four-party acceptance is recorded' },
    },
    keyStaff: keyStaffRule(requiredDuties.use),
  },
  sections: {
    installationId: { zh: '设备和位置', en: 'Crane and place' },
    projectManagerName: { zh: '项目负责人和经办人', en: 'Project manager and contact' },
    usePlace: { zh: '使用和验收', en: 'Use and acceptance' },
    inspection: { zh: '检测信息', en: 'Inspection' },
    keyStaff: { zh: '重点人员', en: 'Key staff' },
    specialWorkers: { zh: '特种作业人员', en: 'Special operation workers' },
  },
});

export type UseRegistrationForm = z.output<typeof useRegistrationForm>;
