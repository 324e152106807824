export { moodsOf } from './moods';
export { subjectOf } from './subject';
export type { Mood } from './transitions';
