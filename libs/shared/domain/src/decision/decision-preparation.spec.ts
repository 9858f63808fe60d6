import { describe, expect, it } from '@jest/globals';
import { SOCIAL_SERVICES } from '../social-service.js';
import {
  checkDecisionPreparation,
  DECISION_PREPARATION_LAW,
  type DecisionPreparation,
} from './decision-preparation.js';

const PLAIN: DecisionPreparation = {
  service: 'home_care',
  needFoundOn: null,
  isOfJointService: false,
  isCaseEnded: false,
  isDeliveredJointly: false,
};

describe('a decision that is being prepared', () => {
  it.each(SOCIAL_SERVICES)(
    'is about psychosocial support only as mental health services (SHL 25 a § 2 mom.): %s',
    (service) => {
      const refusal = service === 'mental_health_services' ? null : 'not_psychosocial_support';
      expect(checkDecisionPreparation({ ...PLAIN, service, needFoundOn: '2026-03-02' })).toBe(refusal);
      expect(checkDecisionPreparation({ ...PLAIN, service })).toBeNull();
    },
  );

  it('is of a client relationship that goes on (SHL 34 §)', () => {
    expect(checkDecisionPreparation({ ...PLAIN, isCaseEnded: true })).toBe('case_ended');
    expect(DECISION_PREPARATION_LAW.case_ended.section).toBe('34 §');
  });

  it('is of a joint service only where one is delivered (703/2023 46 §)', () => {
    const isOfJointService = true;
    expect(checkDecisionPreparation({ ...PLAIN, isOfJointService })).toBe('no_joint_service');
    expect(checkDecisionPreparation({ ...PLAIN, isOfJointService, isDeliveredJointly: true })).toBeNull();
    expect(checkDecisionPreparation({ ...PLAIN, isDeliveredJointly: true })).toBeNull();
    expect(DECISION_PREPARATION_LAW.no_joint_service.section).toBe('46 §');
  });
});
