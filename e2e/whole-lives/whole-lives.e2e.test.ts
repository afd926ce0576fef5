import { moveDays } from '../harness/clock.ts';
import { playStory } from '../harness/play-story.ts';
import { end } from './end.ts';
import { filings } from './filing.ts';
import { procedures } from './procedures.ts';
import { settled } from './settled.ts';
import { siteToUse } from './site.ts';
import { upkeep } from './upkeep.ts';

for (const procedure of procedures)
  playStory(
    `a crane's whole life in ${procedure.en}`,
    [...filings(procedure), ...siteToUse(procedure), ...upkeep(procedure), ...end(procedure)],
    { division: procedure.division, sharesFile: true, before: settled, after: ({ system }) => moveDays(system, 0) },
  );
