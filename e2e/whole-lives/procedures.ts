import type { UnitRole } from '@anzhu/samples';
import { placeIn } from '../../infra/local/src/places/places.ts';
import { supervisorIn } from '../../infra/local/src/places/supervisors.ts';
import type { Stage } from '../harness/stage.ts';

/** What one person of the authority decides, and where the case is afterwards. */
export interface Decision {
  readonly zh: string;
  readonly en: string;
  /** A post of the department. */
  readonly by: 'preliminary-reviewer' | 'acceptance-clerk' | 'examiner';
  readonly action: string;
  readonly to: string;
  readonly more?: (stage: Stage) => Readonly<Record<string, unknown>>;
}

/** How a province takes a crane through its life (the table of procedures by province). */
export interface Procedure {
  readonly zh: string;
  readonly en: string;
  readonly division: string;
  readonly filing: {
    readonly form: object;
    readonly labels: readonly [saved: string, submitted: string];
    /** What the first stage is asked for. */
    readonly asked: 'opinion' | 'filingNumber';
    readonly stages: readonly Decision[];
  };
  readonly filingNumber: RegExp;
  /** C14b: exchanged afterwards for a new certificate. */
  readonly exchanges: boolean;
  /** From whose account C6 and C9 are given. */
  readonly notifier: UnitRole;
  /** Whether contractor and consultant check the papers before they are submitted. */
  readonly checksPapers: boolean;
  readonly installation: readonly Decision[];
  /** Whether the acceptance is recorded in rounds (C7), or among the papers of the registration. */
  readonly rounds: boolean;
  readonly use: readonly Decision[];
  readonly registrationNumber: RegExp;
  /** C12: whether the certificate is made when the bureau asks for it, else by itself. */
  readonly makesByRequest: boolean;
  readonly dismantling: readonly Decision[];
  /** Whether the approved dismantling ends the use by itself, or the authority does (C13). */
  readonly endsByItself: boolean;
}

export const opinion = () => ({ opinion: '同意' });

/** Who holds a post in the story's province. */
export const holderOf = (by: Decision['by'], { world }: Stage): string => {
  return `${placeIn(world.division).department}-${by}`;
};

/** One review by the department. */
export const approval = (en: string, more?: Decision['more']): Decision => ({
  zh: '主管部门审核通过',
  en,
  by: 'examiner',
  action: 'approve',
  to: 'APPROVED',
  ...(more && { more }),
});

const yunnan: Procedure = {
  zh: '云南',
  en: 'Yunnan: preliminary review, acceptance, examination; the use ends by itself',
  division: '530102',
  filing: {
    form: {},
    labels: ['草稿', '已上报'],
    asked: 'opinion',
    // biome-ignore format: the table reads in columns
    stages: [
      { zh: '初审通过', en: 'the preliminary reviewer passes it', by: 'preliminary-reviewer', action: 'passPreliminaryReview', to: 'PRE_REVIEWED', more: opinion },
      { zh: '受理',     en: 'the acceptance clerk accepts it',    by: 'acceptance-clerk',     action: 'accept',                to: 'ACCEPTED',     more: opinion },
      { zh: '审核通过', en: 'the examiner approves it',           by: 'examiner',             action: 'approve',               to: 'FILED',        more: opinion },
    ],
  },
  filingNumber: /^云AA-T\d{9}$/,
  exchanges: false,
  notifier: 'installer',
  checksPapers: true,
  installation: [approval('the department approves it in one review', opinion)],
  rounds: true,
  use: [{ ...approval('the department registers it; a number is issued', opinion), to: 'REGISTERED' }],
  registrationNumber: /^云DA-T\d{9}$/,
  makesByRequest: false,
  dismantling: [approval('the department approves the dismantling in one stage', opinion)],
  endsByItself: true,
};

const xinjiang: Procedure = {
  zh: '新疆',
  en: 'Xinjiang: one stage with the number typed, dismantling on two levels, the authority ends the use',
  division: '652301',
  filing: {
    form: {},
    labels: ['待发起', '流程中'],
    asked: 'filingNumber',
    stages: [
      {
        zh: '审批通过并录入备案编号',
        en: 'the bureau approves with the number it types',
        by: 'examiner',
        action: 'approve',
        to: 'FILED',
        more: ({ days, world }) => ({ filingNumber: `新BA-T${days.today.slice(0, 4)}${world.serial(7, 5)}` }),
      },
    ],
  },
  filingNumber: /^新BA-T\d{9}$/,
  exchanges: false,
  notifier: 'equipmentOwner',
  checksPapers: false,
  installation: [{ ...approval('the bureau approves it in one review'), by: 'examiner' }],
  rounds: false,
  use: [
    {
      ...approval('the bureau registers it with the number it types', ({ days, world }) => ({
        registrationNumber: `652301T（${days.today.slice(0, 4)}）${world.serial(7, 7)}`,
      })),
      by: 'examiner',
      to: 'REGISTERED',
    },
  ],
  registrationNumber: /^652301T（\d{4}）\d{7}$/,
  makesByRequest: true,
  dismantling: [
    {
      ...approval('the first level passes it'),
      zh: '一级审批通过',
      by: 'preliminary-reviewer',
      action: 'passPreliminaryReview',
      to: 'PRE_REVIEWED',
    },
    {
      ...approval('the second level approves it and appoints the supervisor', ({ world }) => ({
        supervisor: supervisorIn(world.division, 'SAFETY').certificateNumber,
      })),
      by: 'examiner',
    },
  ],
  endsByItself: false,
};

const innerMongolia: Procedure = {
  zh: '内蒙古',
  en: 'Inner Mongolia: one review with an opinion, a paper certificate exchanged',
  division: '150102',
  filing: {
    form: { filingKind: 'NEW' },
    labels: ['草稿', '待审核'],
    asked: 'opinion',
    stages: [
      { zh: '审核通过', en: 'the examiner approves it with an opinion', by: 'examiner', action: 'approve', to: 'FILED', more: opinion },
    ],
  },
  filingNumber: /^蒙AA-T\d{9}$/,
  exchanges: true,
  notifier: 'installer',
  checksPapers: true,
  installation: [approval('the department approves it in one review')],
  rounds: true,
  use: [{ ...approval('the department registers it; a number is issued'), to: 'REGISTERED' }],
  registrationNumber: /^150102T（\d{4}）\d{7}$/,
  makesByRequest: false,
  dismantling: [approval('the department approves the dismantling in one stage')],
  endsByItself: true,
};

export const procedures: readonly Procedure[] = [yunnan, xinjiang, innerMongolia];
