export { EditEvent as default } from './Edit'
