import { AskButton } from '@rinnalla/web-consultations';
import { LanguageMenu, useKeepLanguage } from '@rinnalla/web-session';
import { SearchPalette } from '../palette/search-palette.js';
import { AvailabilitySwitch } from './availability-switch.js';
import { Freshness } from './freshness.js';
import { OwnMenu } from './own-menu.js';
import styles from './top-bar.module.css';

export function TopBar() {
  const keepLanguage = useKeepLanguage();
  return (
    <>
      <SearchPalette />
      <AskButton />
      <div className={styles.states}>
        <Freshness />
        <AvailabilitySwitch />
      </div>
      <div className={styles.own}>
        <LanguageMenu onChoose={keepLanguage} />
        <OwnMenu />
      </div>
    </>
  );
}
