import type { MadeCase, Occasion } from '@anzhu/samples';

const registered = ({ make, n }: Occasion): Promise<MadeCase> =>
  make('SupervisionRegistration', { state: 'APPROVED', n, about: { isOwn: true } });

interface Wanted {
  /** A section that no other sample has, since the sample stops or ends it. */
  readonly isOwn?: boolean;
}

/** The project of a sample: the one named, one of its own, else a section of the place where hazards are found and mended. */
export const supervisedProject = async (occasion: Occasion, { isOwn = false }: Wanted = {}): Promise<string> => {
  const { about, askAs, once, unit } = occasion;
  if (about?.['projectId']) return String(about['projectId']);
  const registration = isOwn ? await registered(occasion) : await once('supervised section', () => registered(occasion));
  const query = 'query Project($id: ID!) { answer: supervisionRegistration(id: $id) { project { id } } }';
  const { data } = await askAs(unit('projectOwner'))(query, { id: registration.id });
  const answer = data?.['answer'] as { readonly project: { readonly id: string } } | undefined;
  if (!answer) throw new Error(`Sample data: the owner does not read the registration ${registration.id}.`);
  return answer.project.id;
};
