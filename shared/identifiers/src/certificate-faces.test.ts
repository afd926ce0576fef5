import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faceFields, findTemplate, latestTemplate } from './certificate-faces.ts';
import { type CertificateKind, certificateKinds } from './certificates.ts';

const kinds = Object.keys(certificateKinds) as readonly CertificateKind[];

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

describe('K2 the templates', () => {
  it('K2 a template that papers were made by is as it was: a change is a new version, with a line of its own here', () => {
    const versions = kinds.flatMap((kind) => Array.from({ length: latestTemplate(kind) }, (_, nth) => [kind, nth + 1] as const));
    expect(Object.fromEntries(versions.map(([kind, version]) => [`${kind} ${version}`, digestOf(findTemplate(kind, version))]))).toEqual({
      'CRANE_OWNERSHIP_FILING 1': '5ddde6d684a9c6ca',
      'CRANE_OWNERSHIP_FILING 2': '6cfe69aa41befc11',
      'CRANE_USE_REGISTRATION 1': 'c552a30e55c69c54',
      'CRANE_USE_REGISTRATION 2': 'd962a99bd4743e2c',
      'SAFETY_OFFICER 1': '71e6218238feaf9b',
      'SAFETY_SUPERVISOR 1': '5349590d5b93000b',
      'SPECIAL_OPERATION 1': 'f4a991cb3f38e3a9',
      'WORK_SAFETY_LICENSE 1': '622e7b846faeff5b',
      'WORK_SAFETY_LICENSE 2': '0c2c5409f3dcfd14',
    });
  });

  it.each(kinds)('K2 the fields of %s have keys and labels of their own, in both languages', (kind) => {
    const fields = faceFields(kind, latestTemplate(kind));
    expect([new Set(fields.map(({ key }) => key)).size, new Set(fields.map(({ zh }) => zh)).size]).toEqual([fields.length, fields.length]);
    expect(fields.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[A-Z][ -~]+$/.test(en))).toBe(true);
    expect(faceFields(kind, latestTemplate(kind) + 1)).toEqual([]);
  });
});
