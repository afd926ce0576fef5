import { moveDays } from '../harness/clock.ts';
import { playStory } from '../harness/play-story.ts';
import { licensing } from './licensing.ts';

playStory('two units apply for a license, one gets it', licensing, {
  division: '450103',
  sharesFile: true,
  after: ({ system }) => moveDays(system, 0),
});
