import { commonTexts, useTexts } from '@rinnalla/web-i18n';
import { Skeleton } from '@rinnalla/web-ui';
import styles from './checking.module.css';

/** Stands for the moment it takes to know who is here, or to load what they see. */
export function Checking() {
  const common = useTexts(commonTexts);
  return (
    <main className={styles.page}>
      <Skeleton shape="cards" loadingText={common('loading')} />
    </main>
  );
}
