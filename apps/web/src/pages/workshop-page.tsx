import { Workshop } from '@rinnalla/web-ui/workshop';
import { usePageTitle } from '../shell/use-page-title.js';

export function WorkshopPage() {
  usePageTitle('Työpaja');
  return <Workshop />;
}
