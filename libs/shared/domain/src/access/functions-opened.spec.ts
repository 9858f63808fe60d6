import { describe, expect, it } from '@jest/globals';
import { SERVICE_FUNCTIONS, type ServiceFunction } from '../register.js';
import { type WorkTask } from '../work-task.js';
import { functionsOpened } from './functions-opened.js';

const TODAY = '2026-03-02';
const held = (task: WorkTask, ...serviceFunctions: ServiceFunction[]) => ({ task, serviceFunctions });
const BY_ALL = ['families_with_children', 'working_age', 'older_people'];

/** By hand from the decree, each task given for child welfare. */
const OPENED: readonly (readonly [WorkTask, readonly string[]])[] = [
  ['client_responsibility_wide', SERVICE_FUNCTIONS],
  ['child_responsibility', SERVICE_FUNCTIONS],
  ['service_arranging', [...BY_ALL, 'child_welfare']],
  ['service_delivery', ['child_welfare']],
  ['private_service', ['child_welfare']],
  ['administration', SERVICE_FUNCTIONS],
  ['mediation', []],
  ['intake', []],
  ['management', []],
  ['care_wide', []],
];

describe('service functions that a work task opens', () => {
  it.each(OPENED)('%s: %s', (task, functions) => {
    expect([...functionsOpened([held(task, 'child_welfare')], TODAY)].sort()).toEqual([...functions].sort());
  });

  it('are those of every task held, and none before the decree', () => {
    const tasks = [held('service_arranging', 'disability'), held('service_delivery', 'family_law')];
    expect([...functionsOpened(tasks, TODAY)].sort()).toEqual([...BY_ALL, 'disability', 'family_law'].sort());
    expect(functionsOpened(tasks, '2024-09-30')).toEqual([]);
    expect(functionsOpened([], TODAY)).toEqual([]);
  });
});
