import { accessDecree, clientDataAct, nonDisclosureAct, type LawReference } from '../law.js';
import { SPECIAL_PROTECTION_LAW } from './document-kind.js';

/** Why something is not shown. In the order in which the rule asks; the last one met is the one told. */
export const MASK_REASONS = [
  'work_task',
  'service_function',
  'legal_mode',
  'permission_scope',
  'denial',
  'purpose',
  'confirmation',
  'non_disclosure',
] as const;
export type MaskReason = (typeof MASK_REASONS)[number];

/** What the reader can do about it, where the law leaves a way. */
export type MaskRemedy = 'none' | 'ask_permission' | 'state_purpose' | 'confirm' | 'state_reason';

interface MaskRule {
  readonly law: readonly LawReference[];
  readonly remedy: MaskRemedy;
}

export const MASK_RULES: Readonly<Record<MaskReason, MaskRule>> = {
  work_task: { law: [accessDecree('9 §')], remedy: 'none' },
  service_function: { law: [accessDecree('12–18 §')], remedy: 'none' },
  legal_mode: { law: [clientDataAct('53 §')], remedy: 'ask_permission' },
  permission_scope: { law: [clientDataAct('53 §'), accessDecree('25 §')], remedy: 'ask_permission' },
  denial: { law: [clientDataAct('58 §'), clientDataAct('59 §')], remedy: 'none' },
  purpose: { law: [clientDataAct('9 §'), clientDataAct('10 §')], remedy: 'state_purpose' },
  confirmation: { law: SPECIAL_PROTECTION_LAW, remedy: 'confirm' },
  non_disclosure: { law: [nonDisclosureAct('36 §'), nonDisclosureAct('37 §')], remedy: 'state_reason' },
};
