import type { Occasion } from '@anzhu/samples';

/** The installation of a machine that stands: the one named, one of its own where it is used up, else the place's. */
export const standing = async ({ about, make, n, shared }: Occasion, { isOwn = false }: { isOwn?: boolean } = {}): Promise<string> => {
  if (about?.['installationId']) return String(about['installationId']);
  const notice = isOwn ? await make('InstallationNotice', { state: 'APPROVED', n }) : await shared('InstallationNotice');
  return String(notice.id);
};
