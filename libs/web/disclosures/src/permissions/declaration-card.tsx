import { useTexts } from '@rinnalla/web-i18n';
import { Button, Card, StatusTag, SummaryList, type SummaryItem } from '@rinnalla/web-ui';
import { permissionTexts } from './i18n/permission-texts.js';
import styles from './case-declarations.module.css';

interface DeclarationCardProps {
  /** What it is about, in a few words: names its acts too. */
  name: string;
  isWithdrawn: boolean;
  facts: readonly SummaryItem[];
  /** Null: it can't be withdrawn by the viewer, or has been. */
  onWithdraw: (() => void) | null;
}

/** One permission or denial of a list. */
export function DeclarationCard({ name, isWithdrawn, facts, onWithdraw }: DeclarationCardProps) {
  const say = useTexts(permissionTexts);
  return (
    <li>
      <Card appearance={isWithdrawn ? 'quiet' : 'raised'}>
        <div className={styles.top}>
          <div className={styles.name}>
            <h4>{name}</h4>
            <StatusTag tone={isWithdrawn ? 'neutral' : 'success'}>
              {say(isWithdrawn ? 'state.withdrawn' : 'state.live')}
            </StatusTag>
          </div>
          {onWithdraw && (
            <Button size="small" aria-label={`${say('withdraw.act')}: ${name}`} onPress={onWithdraw}>
              {say('withdraw.act')}
            </Button>
          )}
        </div>
        <SummaryList items={facts} />
      </Card>
    </li>
  );
}
