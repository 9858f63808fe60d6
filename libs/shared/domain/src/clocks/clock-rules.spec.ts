import { describe, expect, it } from '@jest/globals';
import { addDays, isCalendarDay } from '../helsinki-time.js';
import { CLOCK_RULE_IDS, type ClockRule } from './clock-rule.js';
import { CLOCK_RULES, findClockRule, rulesInForce } from './clock-rules.js';
import { writeLimit } from './limit.js';

const limitInWords = ({ limit }: ClockRule) => {
  switch (limit.kind) {
    case 'counted':
      return writeLimit(limit.limit);
    case 'hours':
      return `${limit.hours}h`;
    case 'undated':
      return limit.wording;
    case 'county':
      return 'county';
  }
};

describe('the table of clock rules', () => {
  it('says what starts each clock, what it gives, by which section, since when', () => {
    const inWords = CLOCK_RULES.map((rule) =>
      [
        rule.id,
        rule.startsAt,
        rule.appliesIf,
        limitInWords(rule),
        rule.kind,
        `${rule.law.act} ${rule.law.section}`,
        rule.validFrom ?? '-',
      ].join(' | '),
    );
    expect(inWords).toEqual([
      'R0-URGENT | learned | everyone | immediately | urgency_assessed | 1301/2014 36 § 1 mom. | 2015-04-01',
      'R1-OVER75 | contact | over_75 | 7wd | assessment_started | 1301/2014 36 § 2 mom. 1 kohta | 2015-04-01',
      'R1-HOITOTUKI | contact | highest_care_allowance | 7wd | assessment_started | 1301/2014 36 § 2 mom. 2 kohta | 2015-04-01',
      'R1-VAMMAIS | contact | disabled_person | 7wd | assessment_started | 1301/2014 36 § 2 mom. 3 kohta | 2025-01-01',
      'R2-START | pending | child_special_support | 7wd | assessment_started | 1301/2014 36 § 3 mom. | 2015-04-01',
      'R2-DONE | pending | child_special_support | 3mo | assessment_completed | 1301/2014 36 § 3 mom. | 2015-04-01',
      'R3-START | pending | child_protection | 7wd | assessment_started | 417/2007 26 § | -',
      'R3-DONE | pending | child_protection | 3mo | assessment_completed | 417/2007 26 § | -',
      'R4-START | pending | everyone | without_delay | assessment_started | 1301/2014 36 § 2 mom. | 2015-04-01',
      'R4-DONE | pending | everyone | without_undue_delay | assessment_completed | 1301/2014 36 § 2 mom. | 2015-04-01',
      'R4-TARGET-START | pending | everyone | county | assessment_started | 1301/2014 36 § 2 mom. | -',
      'R4-TARGET-DONE | pending | everyone | county | assessment_completed | 1301/2014 36 § 2 mom. | -',
      'R5-EXEC | decision_pending | non_urgent_decision | 3mo | decision_executed | 1301/2014 45 § 2 mom. | 2015-04-01',
      'R6-PSYKO | need_found | psychosocial_support_under_23 | 1mo | decision_executed | 1301/2014 45 § 3 mom. | 2025-05-01',
      'R7-LSPLAN | plan_signed | child_welfare_plan | 12mo | plan_reviewed | 417/2007 30 § | -',
      'R8-REPORTBACK | referral_received | everyone | without_undue_delay | report_given_back | 1301/2014 40 § 2 mom. | -',
      'R13-PSYKOTH | treatment_need_assessed | psychosocial_treatment_under_23 | 28d | treatment_begun | 1326/2010 53 § | 2025-05-01',
      'R14-NONURGENT | treatment_need_assessed | non_urgent_visit | 3mo | care_given | 1326/2010 51 a § | 2025-01-01',
      'R14-NONURGENT-UNDER23 | treatment_need_assessed | non_urgent_visit_under_23 | 14d | care_given | 1326/2010 51 a § | 2025-01-01',
      'R9-APPEAL | decision_notified | everyone | 30d | review_requested | 434/2003 49 c § | -',
      'R10-LOGREQ | log_request_received | everyone | 2mo | answer_given | 703/2023 11 § | 2024-01-01',
      'R11-FEEDBACK | accessibility_feedback_received | everyone | 14d | answer_given | 306/2019 3 luku | -',
      'R12-BREACH | data_breach_known | everyone | 72h | breach_notified | (EU) 2016/679 33 art. | -',
    ]);
  });

  it('lets only the execution of decisions be put off, and only the client lose by R9', () => {
    const idsOf = (fits: (rule: ClockRule) => boolean) => CLOCK_RULES.filter(fits).map(({ id }) => id);
    expect(idsOf(({ extendable }) => extendable)).toEqual(['R5-EXEC', 'R6-PSYKO']);
    expect(idsOf(({ binds }) => binds === 'client')).toEqual(['R9-APPEAL']);
    expect(idsOf(({ basis }) => basis === 'county_target')).toEqual(['R4-TARGET-START', 'R4-TARGET-DONE']);
    expect(idsOf(({ limit }) => limit.kind === 'county')).toEqual(['R4-TARGET-START', 'R4-TARGET-DONE']);
  });

  it('knows every rule id, and follows each version by the next without a gap or an overlap', () => {
    expect(new Set(CLOCK_RULES.map(({ id }) => id))).toEqual(new Set(CLOCK_RULE_IDS));
    for (const id of CLOCK_RULE_IDS) {
      const versions = CLOCK_RULES.filter((rule) => rule.id === id);
      for (const [index, rule] of versions.entries()) {
        expect(rule.version).toBe(index + 1);
        for (const day of [rule.validFrom, rule.validUntil])
          expect(day === null || isCalendarDay(day)).toBe(true);
        const next = versions[index + 1];
        if (next === undefined) continue;
        expect(rule.validUntil).not.toBeNull();
        expect(next.validFrom).toBe(addDays(rule.validUntil ?? '', 1));
      }
    }
  });

  it('is asked by the day of the event', () => {
    const idsOn = (day: string) => rulesInForce(day).map(({ id }) => id);
    expect(idsOn('2024-12-31')).not.toContain('R1-VAMMAIS');
    expect(idsOn('2025-01-01')).toContain('R1-VAMMAIS');
    expect(idsOn('2025-04-30')).not.toContain('R6-PSYKO');
    expect(idsOn('2025-05-01')).toContain('R6-PSYKO');
    expect(idsOn('2015-03-31')).not.toContain('R2-START');
  });

  it('finds the version that a running clock was started under', () => {
    expect(findClockRule('R2-DONE', 1)?.law.section).toBe('36 § 3 mom.');
    expect(findClockRule('R2-DONE', 2)).toBeNull();
  });
});
