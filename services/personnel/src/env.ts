import { readEnvironment } from '@anzhu/service';

export const readPersonnelEnvironment = () => readEnvironment({});

export type PersonnelEnvironment = ReturnType<typeof readPersonnelEnvironment>;
