import type { Cases } from '@anzhu/casework';
import type { Resolvers } from '../../schema.generated.ts';
import { inBothUnits } from '../certificate-reissue/parameters-in-both-units.ts';
import { filingFormOf, type UnfiledDeviceForm } from './unfiled-device.ts';

/** The filing a front end begins from a device, for the unit that keeps it. */
export const unfiledDeviceResolvers = (devices: Pick<Cases<UnfiledDeviceForm, object, null>, 'load'>): Pick<Resolvers, 'Query'> => ({
  Query: {
    filingPrefill: async (_, { unfiledDeviceId }, { subject }) => {
      const found = await devices.load(subject, unfiledDeviceId);
      if (!found.ok) return null;
      const form = filingFormOf(found.value);
      return { form, parameters: form.category ? inBothUnits(form.category, form) : [] } as never;
    },
  },
});
