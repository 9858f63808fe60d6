import { describe, expect, it } from '@jest/globals';
import { routeUrgency, URGENCIES } from './urgency.js';

describe('routeUrgency', () => {
  it.each(URGENCIES)('sends what is %s', (urgency) => {
    expect(routeUrgency(urgency)).toEqual({ kind: 'send', urgency });
  });

  it('sends nothing in acute danger, but says whom to call', () => {
    expect(routeUrgency('acute_danger')).toEqual({ kind: 'call', calls: ['112', 'social_emergency_duty'] });
  });
});
