import type { Discipline, Occasion } from '@anzhu/samples';
import { registrationPush } from '../supervision-registration/supervision-registration.sample.ts';

/** Beyond the projects of stories. */
const firstSection = 100;

/** A project in construction that no other sample is about: a further section of the place's contract, so that its people may stay. */
export const ownProject = async ({ make, n, world }: Occasion): Promise<string> => {
  const { contractRegistrationNumber } = registrationPush(world);
  const projectName = `续建标段${world.seed}-${n}`;
  const about = { ...registrationPush(world, firstSection + n), contractRegistrationNumber, projectName };
  return String((await make('SupervisionRegistration', { state: 'APPROVED', n, about }))['projectId']);
};

const both = ['QUALITY', 'SAFETY'] as const;

/** R4, R5: a project whose institutions have allocated their supervisors and drawn up their plans. */
export const supervisedProject = async (occasion: Occasion, disciplines: readonly Discipline[] = both): Promise<string> => {
  const { make, n } = occasion;
  const projectId = await ownProject(occasion);
  for (const discipline of disciplines) {
    const about = { projectId, discipline };
    await make('SupervisionAllocation', { state: 'CONFIRMED', n, about });
    await make('SupervisionPlan', { state: 'IN_EFFECT', n, about });
  }
  return projectId;
};

/** R11, R13: a supervised project whose safety supervision is terminated, and whose completion is accepted. */
export const acceptedProject = async (occasion: Occasion): Promise<string> => {
  const { make, n } = occasion;
  const projectId = await supervisedProject(occasion);
  await make('SafetySupervisionTermination', { state: 'TERMINATED', n, about: { projectId } });
  await make('CompletionAcceptance', { state: 'ACCEPTED', n, about: { projectId } });
  return projectId;
};

/** The discipline of which a sample is wanted, unless said that of safety. */
export const disciplineOf = ({ about }: Pick<Occasion, 'about'>): Discipline =>
  about?.['discipline'] === 'QUALITY' ? 'QUALITY' : 'SAFETY';

/** The project a sample is to be about. */
export const projectIn = ({ about }: Pick<Occasion, 'about'>): string | undefined =>
  about?.['projectId'] === undefined ? undefined : String(about['projectId']);
