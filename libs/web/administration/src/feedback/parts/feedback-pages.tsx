import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Button, Inline, Stack } from '@rinnalla/web-ui';
import { useState, type ReactNode } from 'react';

export interface FeedbackPagesProps {
  /** Draws one page. @param more stands under the last one, given the cursor of the next */
  page: (after: string | null, more: (next: string | null) => ReactNode) => ReactNode;
}

/** Pages under each other, each read after the one before it. */
export function FeedbackPages({ page }: FeedbackPagesProps) {
  const common = useTexts(commonTexts);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack>
      {cursors.map((after, index) => (
        <Stack key={after}>
          {page(after, (next) =>
            next === null || index < cursors.length - 1 ? null : (
              <Inline>
                <Button onPress={() => setCursors([...cursors, next])}>{common('showMore')}</Button>
              </Inline>
            ),
          )}
        </Stack>
      ))}
    </Stack>
  );
}
