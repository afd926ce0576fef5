import { playStory } from '../harness/play-story.ts';
import { settled } from '../whole-lives/settled.ts';
import { entry } from './entry.ts';
import { exchange } from './exchange.ts';
import { fromElsewhere } from './from-elsewhere.ts';

const steps = [...settled, ...entry, ...exchange, ...fromElsewhere];

playStory('re-issue in Zhongshan: from a device outside the network to its new certificate', steps, { division: '442000' });
