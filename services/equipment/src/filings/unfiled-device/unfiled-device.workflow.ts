import { applicantRoles, defineProcess } from '@anzhu/workflow';

const unfiledDevice = defineProcess({
  id: 'equipment.unfiled-device',
  row: 'C15a',
  type: 'UnfiledDevice',
  zh: '未审核通过设备信息',
  en: 'Device that is not filed',
  initial: 'KEPT',
  editable: ['KEPT'],
  abandonedBy: ['remove', 'markFiled'],
  states: {
    KEPT: { zh: '未审核通过', en: 'Kept by its unit, not filed' },
    FILED: { zh: '已备案', en: 'Filed', final: true, passes: true },
    REMOVED: { zh: '已删除', en: 'Removed', final: true },
  },
  actions: {
    markFiled: { zh: '备案通过', en: 'Mark as filed' },
    remove: { zh: '删除', en: 'Remove' },
  },
});

/** 添加设备 (C15a): a device outside the network is kept by its unit until it is filed; only then its certificate can be re-issued. */
export const unfiledDeviceWorkflow = unfiledDevice.workflow(
  unfiledDevice.variant('default', {
    markFiled: { from: 'KEPT', to: 'FILED', by: 'SYSTEM' },
    remove: { from: 'KEPT', to: 'REMOVED', by: applicantRoles },
  }),
);
