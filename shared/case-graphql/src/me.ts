import { isSignedIn, roles, type Subject, unitKinds } from '@anzhu/access';
import { authorityName, divisionName } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';

const named = (codes: readonly string[], known: Readonly<Record<string, Bilingual>>) =>
  codes.flatMap((code) => {
    const label = known[code];
    return label ? [{ code, label: { zh: label.zh, en: label.en } }] : [];
  });

/** What a front end shows of who is signed in; null for nobody. */
export const meOf = (subject: Subject) => {
  if (!isSignedIn(subject)) return null;
  const { id, name, org, region, orgKind } = subject;
  return {
    ...{ id, name, org, region, regionLabel: divisionName(region), isAuthority: orgKind === 'AUTHORITY' },
    orgLabel: orgKind === 'AUTHORITY' ? authorityName(org) : null,
    unit: orgKind === 'UNIT' ? { uscc: org } : null,
    unitKinds: named(subject.unitKinds, unitKinds),
    roles: named(subject.roles, roles),
  };
};
