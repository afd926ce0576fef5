import { playStory } from '../harness/play-story.ts';
import { settled } from '../whole-lives/settled.ts';
import { entry } from './entry.ts';
import { exchange } from './exchange.ts';

playStory('re-issue in Zhongshan: from a device outside the network to its new certificate', [...settled, ...entry, ...exchange], {
  division: '442000',
});
