import { useWords, wordFor } from '@rinnalla/web-i18n';
import { StatusTag, type StatusTagProps } from '@rinnalla/web-ui';

type Tone = NonNullable<StatusTagProps['tone']>;

const TONES: Readonly<Partial<Record<string, Tone>>> = {
  pending: 'warning',
  assessment: 'info',
  planning: 'info',
  service: 'success',
  follow_up: 'success',
};

export function CaseStatusTag({ status }: { status: string }) {
  const words = useWords();
  return <StatusTag tone={TONES[status] ?? 'neutral'}>{wordFor(words.caseStatus, status)}</StatusTag>;
}
