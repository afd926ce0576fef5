import type { Sample } from '@anzhu/samples';
import type { SpecialWorkerRegistrationForm } from './special-worker-registration.form.ts';

export const sample: Sample<SpecialWorkerRegistrationForm> = {
  onlyForOthers: true,
  /** Another certificate of somebody on record. */
  plan: async ({ about, days, personsOnRecord, typedSerial, unit, world }) => {
    await personsOnRecord();
    const { name, idNumber, employer, qualifications } = world.persons['1113'];
    const beginning = qualifications[0]?.number.slice(0, 8) ?? '';
    return {
      opener: unit(employer),
      form: {
        ...{ name, idNumber, phone: '13888800000', workCode: beginning.slice(2, 4), number: `${beginning}${typedSerial(6)}` },
        ...{ issuer: '样例住房和城乡建设厅', issuedOn: days.plus(-200), validUntil: days.plus(500), ...about },
      },
    };
  },
};
