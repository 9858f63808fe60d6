import { describe, expect, it } from '@jest/globals';
import { changeOf, NO_TASK, tasksFor } from './task-choice.js';

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
