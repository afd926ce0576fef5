import { org, unit } from './world.ts';

interface Round {
  readonly installationId: string;
  readonly round: 'INITIAL' | 'CLIMB' | 'TIE';
  readonly conclusion: 'PASSED' | 'FAILED';
  /** USCC of the inspection body. */
  readonly body: string;
}

/** The form of an acceptance by all four parties, alike, with an inspection that passed. */
export const acceptanceForm = ({ installationId, round, conclusion, body: bodyUscc }: Round) => {
  const party = (name: string, uscc: string) => ({
    ...{ party: name, unitName: unit(uscc).name, uscc, personName: '验收人', conclusion, acceptedOn: '2026-09-14' },
    ...(conclusion === 'FAILED' && { remark: '附着不牢' }),
  });
  const conclusions = [
    ...[party('OWNER', org.owner), party('INSTALLER', org.installer)],
    ...[party('USER', org.contractor), party('CONSULTANT', org.consultant)],
  ];
  const report = { body: '检测单位', bodyUscc, inspectorName: '检测员', reportNumber: 'R-2', reportDate: '2026-09-14' };
  const inspection = { ...report, nextDueOn: '2026-12-31', conclusion: 'PASSED' };
  const person = {
    usePlace: '1号楼',
    responsibleName: '负责人',
    responsibleIdNumber: '530102199003071019',
    responsiblePhone: '13888800000',
  };
  return { installationId, round, ...person, inspection, conclusions } as never;
};
