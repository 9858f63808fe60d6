import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONSULTATION_ROLES } from '../consultation.js';
import { WORK_TASKS } from '../work-task.js';
import {
  CASE_ACTIONS,
  CONSULTATION_ACTIONS,
  findCaseGround,
  mayOnCase,
  mayOnConsultation,
  RELATION_KINDS,
  WIDE_TASKS,
  type CaseAction,
  type CaseFacts,
} from './case-access.js';

const allowed = (facts: CaseFacts): CaseAction[] => CASE_ACTIONS.filter((action) => mayOnCase(action, facts));
const BOTH: CaseFacts['opens'] = ['client_information', 'assessment', 'plan', 'decision'];
const byRelation = (...relations: CaseFacts['relations']) =>
  allowed({ relations, tasksInWorkspace: [], opens: BOTH });
const byTask = (...tasksInWorkspace: CaseFacts['tasksInWorkspace']) =>
  allowed({ relations: [], tasksInWorkspace, opens: BOTH });
const WORK: CaseAction[] = [
  'case.read',
  'case.move',
  'decision.read',
  'decision.write',
  'plan.read',
  'plan.write',
  'assessment.read',
  'assessment.write',
  'entry.write',
  'consultation.ask',
  'permission.record',
  'override.plead',
];

describe('mayOnCase', () => {
  it('gives nothing to nobody', () => {
    expect(byRelation()).toEqual([]);
  });

  it('lets the named worker and the pair work on the case and choose its team', () => {
    const all = CASE_ACTIONS.filter((action) => action !== 'case.counts');
    expect(byRelation('named_worker')).toEqual(all);
    // Who proposes and records the end of a client relationship is the named worker, or a lead.
    expect(byRelation('work_pair')).toEqual(all.filter((action) => action !== 'case.end'));
  });

  it('lets a team member work on the case, not choose its team nor answer for an assessment', () => {
    expect(byRelation('team_member')).toEqual(WORK);
  });

  it('never opens the case to a consulted colleague, whatever the task', () => {
    expect(byRelation('consultation')).toEqual([]);
    expect(allowed({ relations: ['consultation'], tasksInWorkspace: ['care_wide'], opens: BOTH })).toEqual(
      [],
    );
  });

  it.each(WIDE_TASKS)('lets %s do everything on the cases of its workspace', (task) => {
    expect(byTask(task)).toEqual([...CASE_ACTIONS]);
  });

  it('opens nothing by a relation alone: the work task must entitle to the kind of document', () => {
    expect(allowed({ relations: ['named_worker'], tasksInWorkspace: [], opens: [] })).toEqual([]);
    const withoutPlan = allowed({
      relations: ['team_member'],
      tasksInWorkspace: [],
      opens: ['client_information'],
    });
    expect(withoutPlan).toEqual(WORK.filter((action) => !/^(plan|assessment|decision)\./.test(action)));
  });

  it('shows management numbers and no client', () => {
    expect(byTask('management')).toEqual(['case.counts']);
  });

  it.each(WORK_TASKS.filter((task) => task !== 'management' && !WIDE_TASKS.some((wide) => wide === task)))(
    'gives %s nothing without a relation',
    (task) => {
      expect(byTask(task)).toEqual([]);
    },
  );

  it('never takes a right away for having one relation or task more', () => {
    const relation = fc.constantFrom(...RELATION_KINDS);
    const task = fc.constantFrom(...WORK_TASKS);
    fc.assert(
      fc.property(
        fc.array(relation),
        fc.array(task),
        relation,
        task,
        (relations, tasks, oneRelation, oneTask) => {
          const more = allowed({
            relations: [...relations, oneRelation],
            tasksInWorkspace: [...tasks, oneTask],
            opens: BOTH,
          });
          expect(more).toEqual(
            expect.arrayContaining(allowed({ relations, tasksInWorkspace: tasks, opens: BOTH })),
          );
        },
      ),
    );
  });
});

describe('findCaseGround', () => {
  it('names what the access rests on, the relation first', () => {
    const facts: CaseFacts = {
      relations: ['consultation', 'team_member'],
      tasksInWorkspace: ['client_responsibility_wide'],
      opens: BOTH,
    };
    expect(findCaseGround('case.read', facts)).toEqual({ by: 'relation', relation: 'team_member' });
    expect(findCaseGround('case.team', facts)).toEqual({ by: 'task', task: 'client_responsibility_wide' });
    expect(
      findCaseGround('case.read', { relations: [], tasksInWorkspace: ['support'], opens: BOTH }),
    ).toBeNull();
  });
});

describe('mayOnConsultation', () => {
  it.each([
    ['asker', [...CONSULTATION_ACTIONS]],
    ['claimant', [...CONSULTATION_ACTIONS]],
    ['expertise_member', ['consultation.read', 'consultation.move']],
    ['lead', ['consultation.read', 'consultation.move']],
    ['stranger', []],
  ] as const)('lets the %s %j', (role, actions) => {
    expect(CONSULTATION_ACTIONS.filter((action) => mayOnConsultation(action, { roles: [role] }))).toEqual(
      actions,
    );
  });

  it('is closed to those who are nothing to it', () => {
    for (const action of CONSULTATION_ACTIONS) expect(mayOnConsultation(action, { roles: [] })).toBe(false);
    expect(CONSULTATION_ROLES).toContain('stranger');
  });
});
