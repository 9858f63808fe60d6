import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';
import { LinkButton } from '../actions/link-button.js';
import styles from './print-sheet.module.css';
import { Inline } from './stack.js';
import { usePageMargin } from './use-page-margin.js';

export interface PrintSheetProps {
  /** Back to what is printed; none while it is not known. */
  backHref: string | null;
  backText: string;
  printText: string;
  /** Something to choose of the paper, such as its language; on the screen only. */
  choice?: ReactNode;
  /** The paper's language, where it may be another than the screen's. */
  lang?: string;
  children: ReactNode;
}

/** A page for paper, as it will come out; above it, on the screen only, the way back and the printer. */
export function PrintSheet({ backHref, backText, printText, choice, lang, children }: PrintSheetProps) {
  return (
    <main className={styles.sheet}>
      <div data-print="hidden">
        <Inline justify="between">
          {backHref !== null && (
            <LinkButton href={backHref} variant="quiet" icon="arrow-left">
              {backText}
            </LinkButton>
          )}
          {choice}
          <Button variant="primary" icon="print" onPress={() => window.print()}>
            {printText}
          </Button>
        </Inline>
      </div>
      <div className={styles.paper} lang={lang}>
        {children}
      </div>
    </main>
  );
}

export interface PrintHeaderProps {
  title: string;
  /** That it is to be kept secret: here, and in the margin of every sheet. */
  mark: string;
  /** Whose it is, printed by whom and when. */
  children: ReactNode;
}

/** What a printed page begins with. */
export function PrintHeader({ title, mark, children }: PrintHeaderProps) {
  usePageMargin(mark);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1>{title}</h1>
        <strong className={styles.mark}>{mark}</strong>
      </div>
      {children}
    </header>
  );
}

/** A part of a printed page under its own heading. */
export function PrintPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
