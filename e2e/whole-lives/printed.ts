import type { Subject } from '@anzhu/access';
import type { Answer } from '../../infra/local/src/client/answer.ts';
import type { Stage } from '../harness/stage.ts';
import type { Step } from '../harness/story.ts';
import { verifiedFile } from '../new-license/certified.ts';
import { bytesOf, downloaded } from '../new-license/downloaded.ts';
import { certificateOf, unit } from './steps.ts';

const present = certificateOf('use', 'useRegistration');

/** What is told of the paper that was printed. */
const verified = (stage: Stage): Promise<Answer> => verifiedFile(stage, Buffer.from(String(stage.recall('paper')['content']), 'base64'));

/** C12, K11: the certificate of the use is downloaded to be printed. */
export const printed: Step = {
  row: 'K11',
  zh: '使用单位填写用途,下载使用登记证PDF打印,核验有效',
  en: 'the user says what for, downloads the PDF to print it, and it verifies as valid',
  by: unit('contractor'),
  act: async (stage, who) => {
    const { id } = await present(stage, who);
    const { __typename, file } = await downloaded(stage, who as Subject, { certificateId: id, purpose: 'CRANE_USE' });
    if (!file) return { __typename };
    const content = (await bytesOf(stage, file.url)).toString('base64');
    await stage.keep('paper', Promise.resolve({ __typename: 'Paper', content }));
    return verified(stage);
  },
  expected: {
    ...{ outcome: 'UNCHANGED', format: 'PDF' },
    certificate: { kind: 'CRANE_USE_REGISTRATION', status: 'VALID', isPresentEdition: true },
  },
  soon: true,
};

/** C13, K9: of the file that was printed it is told what has become of it. */
export const printedCopyVerified: Step = {
  row: 'C12',
  zh: '打印所用的文件未被改动,核验为完工注销',
  en: 'the file that was printed is unchanged, and verifies as cancelled, the work being done',
  by: () => null,
  act: verified,
  expected: { outcome: 'UNCHANGED', certificate: { status: 'CANCELLED_COMPLETED', isPresentEdition: true } },
  soon: true,
};
