import { useTexts } from '@rinnalla/web-i18n';
import { Button, Stack, Tabs } from '@rinnalla/web-ui';
import { useState } from 'react';
import { RecordBreach } from '../acts/record-breach.js';
import { breachTexts } from '../i18n/breach-texts.js';
import { BreachPages } from './breach-pages.js';

/** The register of personal-data breaches ((EU) 2016/679 33 art.): those that wait, the one due first at the top, and those settled. */
export function DataBreaches() {
  const say = useTexts(breachTexts);
  const [isRecording, setRecording] = useState(false);
  const [turn, setTurn] = useState(0);
  return (
    <Stack gap="loose">
      <div>
        <Button variant="primary" icon="plus" onPress={() => setRecording(true)}>
          {say('record')}
        </Button>
      </div>
      <Tabs
        label={say('lists')}
        tabs={[
          { id: 'waiting', name: say('waiting'), content: <Breaches key={turn} isSettled={false} /> },
          { id: 'settled', name: say('settled'), content: <Breaches key={turn} isSettled /> },
        ]}
      />
      {isRecording && (
        <RecordBreach onClose={() => setRecording(false)} onRecorded={() => setTurn((count) => count + 1)} />
      )}
    </Stack>
  );
}

function Breaches({ isSettled }: { isSettled: boolean }) {
  const [pages, setPages] = useState(1);
  return (
    <Stack gap="loose">
      <BreachPages isSettled={isSettled} after={null} pages={pages} onMore={() => setPages(pages + 1)} />
    </Stack>
  );
}
