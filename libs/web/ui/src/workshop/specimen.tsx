import type { ReactNode } from 'react';
import { Section } from '../layout/section.js';
import styles from './workshop.module.css';

interface SpecimenGroupProps {
  id: string;
  title: string;
  children: ReactNode;
}

export function SpecimenGroup({ id, title, children }: SpecimenGroupProps) {
  return (
    <div className={styles.group}>
      <Section id={id} title={title}>
        {children}
      </Section>
    </div>
  );
}

interface SpecimenProps {
  name: string;
  children: ReactNode;
  layout?: 'row' | 'column' | 'columns';
  isFlush?: boolean;
}

/** One component, all its states. */
export function Specimen({ name, children, layout = 'row', isFlush = false }: SpecimenProps) {
  return (
    <section className={styles.specimen} aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <div className={isFlush ? styles.flush : styles[layout]}>{children}</div>
    </section>
  );
}
