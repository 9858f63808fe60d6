import { useTexts } from '@rinnalla/web-i18n';
import { Card, RelativeTime, Section, Stack } from '@rinnalla/web-ui';
import type { Attachment } from '../data/consultation-types.js';
import { consultationTexts } from '../i18n/consultation-texts.js';
import { usePlanTextName } from '../data/use-plan-text-name.js';
import styles from './consultation-body.module.css';

/** Texts of the plan as they stood when they were attached. */
export function AttachedTexts({ attachments }: { attachments: readonly Attachment[] }) {
  const say = useTexts(consultationTexts);
  const nameOf = usePlanTextName();
  if (attachments.length === 0) return null;
  return (
    <Section title={say('detail.attachments')} headingLevel={3}>
      <Stack gap="tight">
        {attachments.map(({ id, item, voice, body, copiedAt }) => (
          <Card key={id} appearance="quiet">
            <Stack gap="tight">
              <h4>{nameOf({ item, voice })}</h4>
              <p className={styles.note}>
                {`${say('detail.copied')}: `}
                <RelativeTime value={copiedAt} format="exact" />
              </p>
              <p className={styles.text}>{body}</p>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
