import { useTexts } from '@rinnalla/web-i18n';
import { Button, EmptyState, Inline, Stack } from '@rinnalla/web-ui';
import { useState } from 'react';
import type { StaffedUnit, StaffedWorkspace } from '../data/administration-types.js';
import { usePlaces } from '../data/use-administration.js';
import { AdminReadState } from '../frame/admin-read-state.js';
import { HoursDialog } from '../hours/hours-dialog.js';
import { administrationTexts } from '../i18n/administration-texts.js';
import { CloseDialog } from './close-dialog.js';
import { UnitDialog } from './unit-dialog.js';
import { UnitSection } from './unit-section.js';
import { WorkspaceDialog } from './workspace-dialog.js';

/** What stands open over the list; `null` in place of a record is a new one. */
export type OpenPlace =
  | { readonly act: 'unit'; readonly unit: StaffedUnit | null }
  | { readonly act: 'workspace'; readonly unit: StaffedUnit; readonly workspace: StaffedWorkspace | null }
  | { readonly act: 'hours'; readonly unit: StaffedUnit }
  | { readonly act: 'closeUnit'; readonly unit: StaffedUnit }
  | { readonly act: 'closeWorkspace'; readonly workspace: StaffedWorkspace };

/** Units of the county with the workspaces of each. */
export function Places() {
  const say = useTexts(administrationTexts);
  const { places, ...read } = usePlaces();
  const [open, setOpen] = useState<OpenPlace | null>(null);
  if (!places) return <AdminReadState {...read} />;
  return (
    <Stack>
      <Inline>
        <Button icon="plus" onPress={() => setOpen({ act: 'unit', unit: null })}>
          {say('places.add')}
        </Button>
      </Inline>
      {places.units.length === 0 && <EmptyState title={say('places.noUnits')} headingLevel={2} />}
      {places.units.map((unit) => (
        <UnitSection key={unit.id} unit={unit} onOpen={setOpen} />
      ))}
      {open && <OpenDialog open={open} onClose={() => setOpen(null)} />}
    </Stack>
  );
}

function OpenDialog({ open, onClose }: { open: OpenPlace; onClose: () => void }) {
  switch (open.act) {
    case 'unit':
      return <UnitDialog unit={open.unit} onClose={onClose} />;
    case 'hours':
      return <HoursDialog unit={open.unit} onClose={onClose} />;
    case 'workspace':
      return <WorkspaceDialog unit={open.unit} workspace={open.workspace} onClose={onClose} />;
    case 'closeUnit':
    case 'closeWorkspace':
      return <CloseDialog closing={open} onClose={onClose} />;
  }
}
