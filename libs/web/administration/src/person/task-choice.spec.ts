import { describe, expect, it } from '@jest/globals';
import {
  changeOf,
  choiceIn,
  EMPTY_TASK,
  NO_TASK,
  taskFaults,
  tasksFor,
  withOrWithout,
} from './task-choice.js';
import { SERVICE_FUNCTIONS } from '@rinnalla/domain';

describe('the choice of a work task', () => {
  it('offers the tasks of one’s own register and those of both', () => {
    expect(tasksFor('health')).toContain('care_wide');
    expect(tasksFor('health')).toContain('management');
    expect(tasksFor('health')).not.toContain('service_arranging');
    expect(tasksFor('social')).not.toContain('care_limited');
  });

  it('is no change while the task, or its workspace, is missing', () => {
    expect(changeOf('p', NO_TASK)).toBeNull();
    expect(changeOf('p', { ...NO_TASK, task: 'service_delivery' })).toBeNull();
  });

  it('is kept as texts: the same choice is the same text, whichever was chosen first', () => {
    expect(choiceIn(EMPTY_TASK)).toEqual(NO_TASK);
    const chosen = (...items: ('disability' | 'working_age')[]) =>
      items.reduce((text, item) => withOrWithout(SERVICE_FUNCTIONS, text, { item, isChosen: true }), '');
    expect(chosen('disability', 'working_age')).toBe(chosen('working_age', 'disability'));
    const serviceFunctions = withOrWithout(SERVICE_FUNCTIONS, chosen('disability', 'working_age'), {
      item: 'working_age',
      isChosen: false,
    });
    expect(choiceIn({ ...EMPTY_TASK, serviceFunctions }).serviceFunctions).toEqual(['disability']);
  });

  it('lacks a workspace only where its task is of one', () => {
    expect(taskFaults(EMPTY_TASK)).toEqual({ task: 'required' });
    expect(taskFaults({ ...EMPTY_TASK, task: 'service_delivery' })).toEqual({ workspaceId: 'required' });
    expect(taskFaults({ ...EMPTY_TASK, task: 'data_protection' })).toEqual({});
  });

  it('gives a task of the county no workspace and no service functions', () => {
    const choice = {
      ...NO_TASK,
      task: 'data_protection',
      workspaceId: 'w',
      serviceFunctions: ['disability'],
    } as const;
    expect(changeOf('p', choice)?.giveWorkTask).toMatchObject({ workspaceId: null, serviceFunctions: [] });
  });

  it('counts the last day whole, by the Finnish clock', () => {
    const choice = {
      ...NO_TASK,
      task: 'management',
      workspaceId: 'w',
      from: '2027-01-01',
      to: '2027-06-30',
    } as const;
    expect(changeOf('p', choice)?.giveWorkTask).toMatchObject({
      validFrom: '2026-12-31T22:00:00.000Z',
      validTo: '2027-06-30T21:00:00.000Z',
    });
  });
});
