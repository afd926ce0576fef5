import { moveDays } from '../harness/clock.ts';
import { playStory } from '../harness/play-story.ts';
import { licensing } from './licensing.ts';
import { listed } from './listed.ts';

playStory('two units apply for a license, one gets it and is put on the blacklist', [...licensing, ...listed], {
  division: '450103',
  sharesFile: true,
  after: ({ system }) => moveDays(system, 0),
});
