export { answer, type Reading } from './answer'
export { missing, moved, type Outcome, page, type Route, type Shown } from './outcome'
export { failed } from './shown'
