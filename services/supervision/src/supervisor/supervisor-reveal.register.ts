import { auditorsList, defineRegister, forAuditors } from '@anzhu/register';
import { supervisorRevealRecord } from './supervisor-reveal.record.ts';
import type { SupervisorReveal } from './supervisor-reveal.ts';

/** 监督人员身份信息查看记录: who was shown whose ID number, and why; for auditors alone. */
export const supervisorRevealRegister = defineRegister<SupervisorReveal>({
  type: 'SupervisorReveal',
  collection: 'supervisor_reveals',
  zh: '监督人员身份信息查看记录',
  en: 'Disclosure of a supervisor’s personal data',
  record: supervisorRevealRecord,
  ...forAuditors,
  lists: {
    ...auditorsList,
    name: 'supervisorReveals',
    about: {
      zh: '本辖区的监督人员身份信息查看记录,仅审计员可查,新的在前',
      en: 'Who was shown personal data of supervisors of the jurisdiction, for auditors alone, newest first',
    },
    filters: {
      supervisorId: { zh: '被查看的监督人员标识', en: 'Id of the supervisor', sdl: 'ID', path: 'supervisorId', kept: String } as const,
      ...auditorsList.filters,
    },
  },
});
