export { NewEvent as default } from './Edit'
