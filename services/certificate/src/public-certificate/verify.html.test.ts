import { certificateStatuses } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import type { PublicCertificate } from './public-certificate.ts';
import { verifyPage } from './verify.html.ts';

const certificate: PublicCertificate = {
  ...{
    kind: 'WORK_SAFETY_LICENSE',
    number: '(云)JZ安许证字[2026]000001',
    edition: 2,
    faceVersion: 1,
    holderName: '昆明建工',
    isPresentEdition: true,
  },
  ...{ issuedOn: '2026-03-02', validUntil: '2029-03-01', status: 'VALID', issuedByLabel: null },
  faceValues: { number: '(云)JZ安许证字[2026]000001', holder: '<b>昆明建工</b>' },
};
const paper = { number: '"><script>alert(1)</script>', holderName: '" onfocus="alert(1)' };

describe('K9 the page of verification', () => {
  it('K9 before anything is asked it is a form and says nothing of any certificate', () => {
    const page = verifyPage({ paper: { number: '', holderName: '' }, certificate: undefined });
    expect(page).toContain('<form method="get" action="/verify">');
    expect(page).not.toContain('role="status"');
  });

  it('K9 shows the facts to compare, labelled in both languages, and lets no markup through', () => {
    const page = verifyPage({ paper, certificate });
    expect(page).toContain('持证单位名称 <span lang="en">Name of the holder</span>');
    expect(page).toContain('&lt;b&gt;昆明建工&lt;/b&gt;');
    expect(page).not.toMatch(/<script|<b>|" onfocus="/);
  });

  it.each(Object.entries(certificateStatuses))('K9 K10 says that it is %s, and marks none valid but what is', (status, { zh, en }) => {
    const page = verifyPage({ paper, certificate: { ...certificate, status: status as PublicCertificate['status'] } });
    expect(page).toContain(`role="status">${zh} <span lang="en">${en}</span>`);
    expect(page.includes('class="status valid"')).toBe(status === 'VALID');
  });

  it('K9 what is not found is told alike, whatever was typed', () => {
    const [one, other] = [paper, { number: '1', holderName: '2' }].map((typed) => verifyPage({ paper: typed, certificate: null }));
    const answer = (page = '') => page.slice(page.indexOf('<section'));
    expect(answer(one)).toBe(answer(other));
    expect(answer(one)).toContain('未查得');
  });
});
