import { useTexts } from '@rinnalla/web-i18n';
import { Button } from '@rinnalla/web-ui';
import { useState } from 'react';
import { disclosureTexts } from '../i18n/disclosure-texts.js';
import { AskDisclosureDialog } from './ask-disclosure-dialog.js';

/** For whoever has claimed a consultation and needs more of the client's records than its question tells (703/2023 56 §). */
export function AskDisclosureButton({ consultationId }: { consultationId: string }) {
  const say = useTexts(disclosureTexts);
  const [isAsking, setAsking] = useState(false);
  return (
    <div>
      <Button size="small" onPress={() => setAsking(true)}>
        {say('request.askOfConsulted')}
      </Button>
      {isAsking && <AskDisclosureDialog about={{ consultationId }} onClose={() => setAsking(false)} />}
    </div>
  );
}
