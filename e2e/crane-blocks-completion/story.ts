import type { Step } from '../harness/story.ts';
import { archives } from './archives.ts';
import { completions } from './completions.ts';
import { filings } from './filings.ts';
import { installations } from './installations.ts';
import { projects } from './projects.ts';
import { registrations } from './registrations.ts';
import { supervisions } from './supervisions.ts';

/** A crane blocks the completion acceptance of a project until it is dismantled: the story of the foundation. */
export const story: readonly Step[] = [
  ...registrations,
  ...projects,
  ...supervisions,
  ...filings,
  ...installations,
  ...completions,
  ...archives,
];
