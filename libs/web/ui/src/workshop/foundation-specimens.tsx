import type { CSSProperties } from 'react';
import { Icon, type IconName } from '../content/icon.js';
import { Stack } from '../layout/stack.js';
import { Specimen, SpecimenGroup } from './specimen.js';
import styles from './workshop.module.css';

const colors = [
  'text',
  'text-muted',
  'primary',
  'link',
  'success',
  'warning',
  'danger',
  'border-control',
  'border',
  'page',
  'surface-sunken',
  'surface-selected',
  'tint-info',
  'tint-success',
  'tint-warning',
  'tint-danger',
];

const icons: IconName[] = [
  'home',
  'inbox',
  'consultation',
  'case',
  'board',
  'task',
  'people',
  'calendar',
  'clock',
  'bell',
  'search',
  'settings',
  'print',
  'lock',
  'document',
  'edit',
  'swap',
  'undo',
  'live',
  'offline',
  'refresh',
  'info',
  'success',
  'warning',
  'error',
  'help',
  'filter',
  'more',
];

const paint = (color: string): CSSProperties => ({ background: `var(--color-${color})` });

export function FoundationSpecimens() {
  return (
    <SpecimenGroup id="perusta" title="Perusta">
      <Specimen name="Värit">
        <ul className={styles.swatches}>
          {colors.map((color) => (
            <li key={color} className={styles.swatch}>
              <span className={styles.paint} style={paint(color)} />
              {color}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Teksti" layout="column">
        <Stack gap="tight">
          <p style={{ fontSize: 'var(--text-2xl)', fontWeight: 'var(--weight-strong)' }}>
            Yhdessä sovittu suunnitelma
          </p>
          <p style={{ fontSize: 'var(--text-xl)', fontWeight: 'var(--weight-strong)' }}>
            Palvelutarpeen arviointi
          </p>
          <p>
            Omatyöntekijä kokoaa tiimin. <a href="#perusta">Linkki tekstissä</a> erottuu alleviivauksella.
          </p>
          <p lang="fi" style={{ maxInlineSize: '11rem' }}>
            Moniammatillinen palvelutarpeenarviointikokonaisuus ja kuntoutussuunnitelmayhteistyö
          </p>
        </Stack>
      </Specimen>
      <Specimen name="Merkit">
        {icons.map((icon) => (
          <Icon key={icon} name={icon} size="large" />
        ))}
      </Specimen>
    </SpecimenGroup>
  );
}
