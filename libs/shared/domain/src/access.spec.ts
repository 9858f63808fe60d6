import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CASE_ACTIONS,
  CONSULTATION_ACTIONS,
  findCaseGround,
  mayOnCase,
  mayOnConsultation,
  RELATION_KINDS,
  type CaseAction,
  type CaseFacts,
} from './access.js';
import { CONSULTATION_ROLES } from './consultation.js';
import { WORK_TASKS } from './work-task.js';

const allowed = (facts: CaseFacts): CaseAction[] => CASE_ACTIONS.filter((action) => mayOnCase(action, facts));
const byRelation = (...relations: CaseFacts['relations']) => allowed({ relations, tasksInWorkspace: [] });
const byTask = (...tasksInWorkspace: CaseFacts['tasksInWorkspace']) =>
  allowed({ relations: [], tasksInWorkspace });
const WORK: CaseAction[] = ['case.read', 'case.move', 'plan.write', 'consultation.ask'];

describe('mayOnCase', () => {
  it('gives nothing to nobody', () => {
    expect(byRelation()).toEqual([]);
  });

  it('lets the named worker and the pair work on the case and choose its team', () => {
    const all = ['case.read', 'case.move', 'case.team', 'plan.write', 'consultation.ask'];
    expect(byRelation('named_worker')).toEqual(all);
    expect(byRelation('work_pair')).toEqual(all);
  });

  it('lets a team member work on the case, not choose its team', () => {
    expect(byRelation('team_member')).toEqual(WORK);
  });

  it('never opens the case to a consulted colleague, whatever the task', () => {
    expect(byRelation('consultation')).toEqual([]);
    expect(allowed({ relations: ['consultation'], tasksInWorkspace: ['care_wide'] })).toEqual([]);
  });

  it('lets wide client responsibility do everything on the cases of its workspace', () => {
    expect(byTask('client_responsibility_wide')).toEqual([...CASE_ACTIONS]);
  });

  it('shows management numbers and no client', () => {
    expect(byTask('management')).toEqual(['case.counts']);
  });

  it.each(WORK_TASKS.filter((task) => task !== 'client_responsibility_wide' && task !== 'management'))(
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
          });
          expect(more).toEqual(expect.arrayContaining(allowed({ relations, tasksInWorkspace: tasks })));
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
    };
    expect(findCaseGround('case.read', facts)).toEqual({ by: 'relation', relation: 'team_member' });
    expect(findCaseGround('case.team', facts)).toEqual({ by: 'task', task: 'client_responsibility_wide' });
    expect(findCaseGround('case.read', { relations: [], tasksInWorkspace: ['support'] })).toBeNull();
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
