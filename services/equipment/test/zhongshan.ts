import type { Crane } from '../src/cranes/crane/crane.ts';
import { crane, org, unit } from './world.ts';

export const zhongshan = { division: '442000', d2: '44', d4: '4420', d6: '442000' } as const;
export const localOwner = unit(org.owner, { division: '442000' });
export const strangeOwner = unit(org.owner, { division: '441900' });

/** A crane in the network of Zhongshan with its old certificate, tagged for re-issue. */
export const taggedCrane = (own: Partial<Crane> = {}): Crane =>
  crane({ ...zhongshan, filingNumber: '粤T-T00123', reissueDue: { since: '2026-09-01', reason: '旧证' }, ...own });
