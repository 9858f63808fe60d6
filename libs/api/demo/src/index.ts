export { demoId } from './demo-id.js';
export { DEMO_PASSWORD, type SeedOptions, seedDemo } from './seed-demo.js';
export { type ScaleLandmarks, type ScaleOptions, seedScale } from './scale/seed-scale.js';
