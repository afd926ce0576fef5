import { playStory } from '../harness/play-story.ts';
import { story } from './story.ts';

playStory('a crane blocks the completion of a project until it is dismantled', story);
