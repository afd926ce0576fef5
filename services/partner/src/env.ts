import { readEnvironment } from '@anzhu/service';

/** What every service reads. */
export const readPartnerEnvironment = () => readEnvironment({});

export type PartnerEnvironment = ReturnType<typeof readPartnerEnvironment>;
