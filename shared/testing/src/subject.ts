import type { Subject } from '@anzhu/access';

/** A clerk of a contractor in Kunming's Wuhua district, unless overridden. */
export const subject = (overrides: Partial<Subject> = {}): Subject => ({
  id: 'wang-fang',
  name: '王芳',
  org: '91530102MA6K00014A',
  orgKind: 'UNIT',
  unitKinds: ['CONTRACTOR'],
  region: '530102',
  roles: ['UNIT_CLERK'],
  ...overrides,
});
