import { certificateStatuses } from '@anzhu/identifiers';
import { describe, expect, it } from 'vitest';
import { fileOutcomes } from './file-outcomes.ts';
import type { PubliclyShown } from './find-on-paper.store.ts';
import { verifyPage } from './verify.html.ts';

const certificate: PubliclyShown = {
  ...{
    kind: 'WORK_SAFETY_LICENSE',
    number: '(云)JZ安许证字[2026]000001',
    edition: 2,
    faceVersion: 1,
    holderName: '昆明建工',
    isPresentEdition: true,
  },
  certificateNumber: '1.2.156.3005.2-0A',
  ...{
    issuedOn: '2026-03-02',
    validUntil: '2029-03-01',
    status: 'VALID',
    issuedByLabel: null,
    statusKnownAt: new Date('2026-06-30T02:00:00Z'),
    replacedBy: null,
  },
  faceValues: {
    number: '(云)JZ安许证字[2026]000001',
    holder: '<b>昆明建工</b>',
    principal: '李强',
    economicType: '有限责任公司',
    statusAtIssue: '有效',
  },
};
const none = { number: '', holderName: '' };
const paper = { number: '"><script>alert(1)</script>', holderName: '" onfocus="alert(1)' };

const byNumber = (found: PubliclyShown | null) => verifyPage({ paper, verdict: { by: 'NUMBER', certificate: found } });
const statuses = Object.entries(certificateStatuses) as readonly [NonNullable<PubliclyShown['status']>, { zh: string; en: string }][];

describe('K9 the page of verification', () => {
  it('K9 shows the lines of the paper, but no person', () => {
    const shown = byNumber(certificate);
    expect(shown).toContain('有限责任公司');
    expect(shown).not.toContain('李强');
  });

  it('K9 before anything is asked it is two forms that need no script, and says nothing of any certificate', () => {
    const page = verifyPage({ paper: none, verdict: null });
    expect(page).toContain('<form method="get" action="/verify">');
    expect(page).toContain('<form method="post" action="/verify" enctype="multipart/form-data"');
    expect(page).not.toContain('class="found"');
    expect(page).toContain('<div id="scan" hidden>');
  });

  it('K9 each field has a label, each part a heading, and what is found is where the page begins to be read', () => {
    const page = byNumber(certificate);
    const inputs = [...page.matchAll(/<input id="(\w+)"/g)].map(([, id]) => id);
    expect(inputs).toEqual(['number', 'holderName', 'file']);
    for (const id of inputs) expect(page).toContain(`<label for="${id}">`);
    for (const [, id] of page.matchAll(/aria-labelledby="([\w-]+)"/g)) expect(page).toMatch(new RegExp(`<h2 id="${id}"`));
    expect(page).toMatch(/<h2 id="verdict"[^>]* tabindex="-1" autofocus>/);
  });

  it('K9 shows the facts to compare, labelled in both languages, and lets no markup through', () => {
    const page = byNumber(certificate);
    expect(page).toContain('持证单位名称 <span lang="en">Name of the holder</span>');
    expect(page).toContain('&lt;b&gt;昆明建工&lt;/b&gt;');
    expect(page).toContain('<td>1.2.156.3005.2-0A</td>');
    expect(page).not.toMatch(/<script>|<b>|" onfocus="| style=|<style/);
  });

  it.each(statuses)('K9 K10 says that it is %s, and marks none good but what is valid', (status, { zh, en }) => {
    const page = byNumber({ ...certificate, status });
    expect(page).toContain(`autofocus>${zh} <span lang="en">${en}</span>`);
    expect(page.includes('class="verdict good"')).toBe(status === 'VALID');
  });

  it('K9 K10 where the owner of its subject was not heard lately it says that the status is not known, never that it is valid', () => {
    const page = byNumber({ ...certificate, status: null, statusKnownAt: null });
    expect(page).toContain('class="verdict warning"');
    expect(page).toContain('现状不详');
    expect(page).not.toMatch(/有效 <span|状态截至|以所示时刻为准/);
    expect(byNumber(certificate)).toContain('以所示时刻为准');
    expect(byNumber(certificate)).toContain('<td>2026-06-30 10:00:00</td>');
  });

  it('K9 K10 a status that the paper bears is said to be that of its issue, so that nobody takes it for the present one', () => {
    const page = byNumber({ ...certificate, status: 'REVOKED' });
    expect(page).toMatch(/<th scope="row">发证时证书状态 <span lang="en">Status when issued<\/span><\/th><td>有效<\/td>/);
    expect(page).not.toContain('>证书状态 ');
  });

  it('K9 K10 names the edition that has taken the place of the one in hand', () => {
    const replaced: PubliclyShown = {
      ...certificate,
      status: 'REPLACED',
      isPresentEdition: false,
      replacedBy: { number: 'N-2', edition: 3 },
    };
    expect(byNumber(replaced)).toContain('<td>N-2 (第 3 版 edition 3)</td>');
  });

  it.each(Object.entries(fileOutcomes))(
    'K9 of a file that is %s it says so, and of the register only where it is as it was issued',
    (outcome, { zh }) => {
      const isWhole = outcome === 'UNCHANGED';
      const verification = { outcome, format: isWhole ? 'PDF' : null, certificate: isWhole ? certificate : null } as never;
      const page = verifyPage({ paper: none, verdict: { by: 'FILE', verification } });
      expect(page).toContain(zh);
      expect(page.includes('<table>')).toBe(isWhole);
      expect(page.includes('class="verdict bad"')).toBe(!isWhole);
    },
  );

  it('K9 what is not found is told alike, whatever was typed', () => {
    const [one, other] = [paper, { number: '1', holderName: '2' }].map((typed) =>
      verifyPage({ paper: typed, verdict: { by: 'NUMBER', certificate: null } }),
    );
    const answer = (page = '') => page.slice(page.indexOf('<section class="found"'), page.indexOf('</section>'));
    expect(answer(one)).toBe(answer(other));
    expect(answer(one)).toContain('未查得');
  });
});
