import { isSignedIn, roles, type Subject, unitKinds } from '@anzhu/access';
import { authorityName, division } from '@anzhu/identifiers';
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
  const { zh = region, en = region } = division(region) ?? {};
  return {
    ...{ id, name, org, region, regionLabel: { zh, en }, isAuthority: orgKind === 'AUTHORITY' },
    orgLabel: orgKind === 'AUTHORITY' ? authorityName(org) : null,
    unit: orgKind === 'UNIT' ? { uscc: org } : null,
    unitKinds: named(subject.unitKinds, unitKinds),
    roles: named(subject.roles, roles),
  };
};
