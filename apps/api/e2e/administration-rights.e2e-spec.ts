import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdministrationDesk, type Difference } from './administration-desk.js';

describe('changing rights', () => {
  let desk: AdministrationDesk;
  beforeAll(async () => {
    desk = await AdministrationDesk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  const casesSeenBy = async (person: 'neighbour' | 'lead' | 'worker') => {
    const signedIn = await desk.signIn(person);
    const answer = await signedIn.ask<{ case: { id: string } }>('query ($id: ID!) { case(id: $id) { id } }', {
      id: desk.server.town.caseA,
    });
    return answer.data?.case.id ?? answer.errors[0]?.extensions['code'];
  };

  it('gives a task, and with it what the decree opens; ending it takes the same away', async () => {
    expect(await casesSeenBy('neighbour')).toBe('NOT_FOUND');
    const given = await desk.change(desk.give('neighbour', 'client_responsibility_wide'));
    expect(given.__typename).toBe('RightsChanged');
    expect(given.difference.casesGained).toBe(1);
    expect(await casesSeenBy('neighbour')).toBe(desk.server.town.caseA);

    const ended = await desk.change(await desk.end('neighbour', 'client_responsibility_wide'));
    expect(ended.difference.casesLost).toBe(1);
    expect(mirrored(ended.difference)).toEqual(given.difference);
    expect(await casesSeenBy('neighbour')).toBe('NOT_FOUND');
  });

  it('previews exactly what then applies, and by itself changes nothing', async () => {
    for (const change of [
      desk.give('neighbour', 'client_responsibility_wide'),
      desk.give('neighbour', 'service_delivery', { serviceFunctions: ['disability', 'family_law'] }),
      { setExpertise: { professionalId: desk.people.nurse, expertiseIds: [] } },
      await desk.end('counsellor', 'service_delivery'),
      { disableProfessional: { professionalId: desk.people.stranger, version: 1 } },
      { enableProfessional: { professionalId: desk.people.stranger, version: 2 } },
    ]) {
      const logged = (await desk.rightsLog()).length;
      const preview = await desk.preview(change);
      expect((await desk.rightsLog()).length).toBe(logged);
      const applied = await desk.change(change);
      expect([preview.__typename, applied.__typename]).toEqual(['RightsPreview', 'RightsChanged']);
      expect(preview.difference).toEqual(applied.difference);
      expect(applied.difference).not.toEqual(NOTHING);
    }
    await desk.change(await desk.end('neighbour', 'client_responsibility_wide'));
  });

  it('reckons a task that begins later for the day it begins', async () => {
    const validFrom = new Date(desk.server.clock.now().getTime() + 86_400_000);
    const later = desk.give('neighbour', 'client_responsibility_wide', { validFrom });
    const preview = await desk.preview(later);
    expect(preview.difference.casesGained).toBe(1);
    await desk.change(later);
    expect(await casesSeenBy('neighbour')).toBe('NOT_FOUND');
    desk.server.clock.advance({ days: 1, minutes: 1 });
    expect(await casesSeenBy('neighbour')).toBe(desk.server.town.caseA);
  });

  it('logs who changed whose rights, from what to what, and keeps it from every change', async () => {
    const admin = await desk.signIn('admin');
    await desk.change(desk.give('worker', 'management'), admin);
    const row = (await desk.rightsLog()).at(-1);
    expect(row).toMatchObject({
      kind: 'work_task.given',
      professional_id: desk.people.worker,
      changed_by: desk.people.admin,
      before: null,
      after: { task: 'management', workspaceId: desk.server.town.workspaceA },
    });
    for (const sql of [
      'DELETE FROM rights_change',
      'UPDATE rights_change SET kind = kind',
      'TRUNCATE rights_change',
    ]) {
      await expect(desk.owner.query(sql)).rejects.toThrow('append-only');
    }
  });

  it('shows the system as a person has it, in rights and numbers only, and logs the look', async () => {
    desk.server.clock.advance({ minutes: 1 });
    const admin = await desk.signIn('admin');
    const answer = await admin.ask<{
      rightsOf: {
        openCases: number;
        relations: object[];
        places: { tasks: string[]; documents: { kind: string; extent: string; section: string }[] }[];
      };
    }>(
      `query ($id: ID!) { rightsOf(professionalId: $id) { openCases relations { kind relations open }
         places { tasks documents { kind mode extent section serviceFunctions } operations { operation reach } } } }`,
      { id: desk.people.worker },
    );
    expect(answer.data?.rightsOf.openCases).toBe(1);
    expect(answer.data?.rightsOf.relations).toEqual([{ kind: 'named_worker', relations: 1, open: 1 }]);
    const [place] = answer.data?.rightsOf.places ?? [];
    expect(place?.documents).toContainEqual({
      kind: 'plan',
      mode: 'M8',
      extent: 'necessary',
      section: '457/2024 13 §',
      serviceFunctions: ['families_with_children', 'older_people', 'working_age'],
    });
    expect((await desk.rightsLog()).at(-1)).toMatchObject({
      kind: 'rights_review',
      professional_id: desk.people.worker,
      changed_by: desk.people.admin,
    });
  });
});

const NOTHING: Difference = {
  casesGained: 0,
  casesLost: 0,
  alarmsRaised: 0,
  alarmsEnded: 0,
  expertiseGained: [],
  expertiseLost: [],
  places: [],
};

const mirrored = (difference: Difference): Difference => ({
  casesGained: difference.casesLost,
  casesLost: difference.casesGained,
  alarmsRaised: difference.alarmsEnded,
  alarmsEnded: difference.alarmsRaised,
  expertiseGained: difference.expertiseLost,
  expertiseLost: difference.expertiseGained,
  places: difference.places.map((place) => ({
    ...place,
    documentsGained: place.documentsLost,
    documentsLost: place.documentsGained,
    operationsGained: place.operationsLost,
    operationsLost: place.operationsGained,
  })),
});
