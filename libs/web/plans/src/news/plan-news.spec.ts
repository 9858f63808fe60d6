import { describe, expect, it } from '@jest/globals';
import { aino, goal, kaisa, plan, planItems, planText, responsibility } from '../testing/sample-plan.js';
import { newsOf } from './plan-news.js';
import { isNewsTo } from './use-is-news.js';

const SEEN = '2026-03-02T08:00:00.000Z';
const LATER = '2026-03-02T09:00:00.000Z';

describe('what changed after one last looked', () => {
  const isNews = isNewsTo('aino', SEEN);

  it('is what another changed since', () => {
    expect(isNews({ updatedAt: LATER, updatedBy: kaisa })).toBe(true);
    expect(isNews({ updatedAt: LATER, updatedBy: aino })).toBe(false);
    expect(isNews({ updatedAt: SEEN, updatedBy: kaisa })).toBe(false);
    expect(isNews({ updatedAt: null, updatedBy: null })).toBe(false);
  });

  it('is nothing on a first visit, when everything would be', () => {
    expect(isNewsTo('aino', null)({ updatedAt: LATER, updatedBy: kaisa })).toBe(false);
    expect(isNewsTo('aino', undefined)({ updatedAt: LATER, updatedBy: kaisa })).toBe(false);
  });

  it('is found at its item where the line itself is folded away', () => {
    const done = responsibility({ responsibilityStatus: 'done', updatedAt: LATER, updatedBy: kaisa });
    expect(newsOf(plan({ responsibilities: [done] }), isNews)).toMatchObject([
      { anchor: 'plan-1-8', item: 8 },
    ]);
  });

  it('is listed in the order of the page, each with its place', () => {
    const news = { updatedAt: LATER, updatedBy: kaisa };
    const changed = plan({
      items: planItems('plan-1', { number: 4, id: 'item-4', ...news }),
      texts: [planText(), planText({ id: 'text-2', item: 9, ...news })],
      goals: [goal(news)],
      responsibilities: [responsibility()],
    });
    expect(newsOf(changed, isNews)).toEqual([
      { id: 'item-4', anchor: 'plan-1-4', item: 4 },
      { id: 'goal-1', anchor: 'goal-1', item: 6 },
      { id: 'text-2', anchor: 'plan-1-9', item: 9 },
    ]);
  });
});
