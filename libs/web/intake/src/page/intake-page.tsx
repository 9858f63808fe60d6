import { useState } from 'react';
import type { IntakeQueuesQuery } from '@rinnalla/web-graphql';
import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Unreadable } from '@rinnalla/web-session';
import { Button, PageHeading, Skeleton, SplitPane, Stack, Tabs } from '@rinnalla/web-ui';
import { intakePath } from '../data/intake-paths.js';
import { IntakeQueuesDocument } from '../data/intake.documents.js';
import type { Queue } from '../data/intake-types.js';
import { usePlaceName } from '../data/use-names.js';
import { intakeFrameTexts } from '../i18n/intake-frame-texts.js';
import { intakeTexts } from '../i18n/intake-texts.js';
import { useQueueRead } from '../live/use-queue-read.js';
import { QueueLists } from '../queue/queue-lists.js';
import { RecordDrawer } from '../record/record-drawer.js';
import { OpenPart } from './open-part.js';

const streamIdsOf = ({ intakeQueues }: IntakeQueuesQuery): readonly string[] =>
  intakeQueues.map(({ streamId }) => streamId);

export interface IntakePageProps {
  /** The contact of the address, or null for the list alone. */
  openId: string | null;
  onNavigate: (path: string) => void;
}

/** The queues of those who receive contacts and, beside them or on a phone in their place, the open contact. */
export function IntakePage({ openId, onNavigate }: IntakePageProps) {
  const say = useTexts(intakeTexts);
  const sayFrame = useTexts(intakeFrameTexts);
  const sayCommon = useTexts(commonTexts);
  const [isRecording, setRecording] = useState(false);
  const { data, failure, isLoading, reread } = useQueueRead({
    query: IntakeQueuesDocument,
    streamIdsOf,
    isPaused: false,
  });
  const queues = data?.intakeQueues;
  const place = useOnlyPlace(queues);
  const contacts = queues?.flatMap(({ open, waiting, dealtWith }) => [...open, ...waiting, ...dealtWith]);
  return (
    <>
      <PageHeading
        {...(place !== null && { context: place })}
        actions={
          queues && (
            <Button variant="primary" icon="plus" onPress={() => setRecording(true)}>
              {say('record.open')}
            </Button>
          )
        }
      >
        {sayFrame('title')}
      </PageHeading>
      {isLoading && <Skeleton shape="rows" count={6} loadingText={sayCommon('loading')} />}
      {failure && !queues && <Unreadable failure={failure} onRetry={reread} />}
      {queues && (
        <SplitPane
          isOpen={openId !== null}
          onClose={() => onNavigate(intakePath)}
          detailLabel={say('detail.label')}
          backText={say('all')}
          list={<QueueTabs queues={queues} openId={openId} />}
        >
          <OpenPart isWanted={openId !== null} contact={contacts?.find(({ id }) => id === openId)} />
        </SplitPane>
      )}
      {queues && (
        <RecordDrawer
          queues={queues}
          isOpen={isRecording}
          onOpenChange={setRecording}
          onRecorded={(path) => {
            reread();
            onNavigate(path);
          }}
        />
      )}
    </>
  );
}

/** What the one queue is of; null where several are named by their tabs. */
function useOnlyPlace(queues: readonly Queue[] = []): string | null {
  const nameOf = usePlaceName();
  const [only] = queues;
  return queues.length === 1 && only ? nameOf(only) : null;
}

/** A tab for each queue, where there are several. */
function QueueTabs({ queues, openId }: { queues: readonly Queue[]; openId: string | null }) {
  const say = useTexts(intakeTexts);
  const nameOf = usePlaceName();
  const [only] = queues;
  if (queues.length === 1 && only) return <QueueLists queue={only} openId={openId} />;
  return (
    <Tabs
      label={say('queues')}
      tabs={queues.map((queue) => ({
        id: queue.streamId,
        name: `${nameOf(queue)} (${String(queue.open.length)})`,
        content: (
          <Stack gap="loose">
            <QueueLists queue={queue} openId={openId} />
          </Stack>
        ),
      }))}
    />
  );
}
