import { places } from '../../infra/local/src/places/places.ts';
import { playStory } from '../harness/play-story.ts';
import { inHand, walk } from './walk.ts';

for (const { id, division } of places)
  playStory(`a clerk of ${id} goes from C6 to C9 with a certificate in hand and what each answer shows`, walk(division), {
    division,
    sharesFile: true,
    before: inHand,
  });
