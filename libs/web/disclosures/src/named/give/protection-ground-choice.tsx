import { useTexts } from '@rinnalla/web-i18n';
import { RadioGroup } from '@rinnalla/web-ui';
import { disclosureTexts } from '../i18n/disclosure-texts.js';

/** 703/2023 56 §, in the order of its paragraphs. */
const PROTECTION_GROUNDS = ['endangered', 'child_interest', 'essential_rights'] as const;
export type ProtectionGround = (typeof PROTECTION_GROUNDS)[number];

export const asProtectionGround = (value: string): ProtectionGround | undefined =>
  PROTECTION_GROUNDS.find((ground) => ground === value);

export interface ProtectionGroundChoiceProps {
  id: string;
  value: string | null;
  onChange: (ground: string) => void;
  errorMessage: string | undefined;
}

export function ProtectionGroundChoice(props: ProtectionGroundChoiceProps) {
  const say = useTexts(disclosureTexts);
  return (
    <RadioGroup
      label={say('give.ground')}
      {...props}
      options={PROTECTION_GROUNDS.map((ground) => ({ value: ground, label: say(`ground.${ground}`) }))}
    />
  );
}
