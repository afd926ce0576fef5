import { listedUnlike, subject } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SupervisionService, supervisionService } from '../test/service.ts';
import { processes, sdl } from './sdl.ts';

describe('reliability: a list reads no more than it shows', () => {
  const applicant = subject();
  let service: SupervisionService;

  beforeAll(async () => {
    service = await supervisionService();
  });
  afterAll(() => service.stop());

  it.each(processes.map((process) => [process.workflow.process.type, process] as const))(
    'X1 every field of a row of %s is that of the case',
    async (_, process) => {
      const ask = async (query: string) => {
        const { data, errors } = await service.ask(applicant, query);
        expect(errors).toBeUndefined();
        return data ?? {};
      };
      expect(await listedUnlike({ connection: service.connection, sdl, ask, applicant: applicant.org }, process)).toEqual([]);
    },
  );
});
