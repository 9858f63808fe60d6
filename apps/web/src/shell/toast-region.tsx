export { ToastRegion } from '@rinnalla/web-ui';
